const en = {
  direction: 'ltr',
  nav: { trails: 'Trails', hikes: 'My hikes', main: 'Main' },
  account: {
    signIn: 'Sign in',
    join: 'Join free',
    open: 'Account menu',
    settings: 'Your account',
    signOut: 'Sign out',
  },
  home: {
    eyebrow: 'Hand-checked trail maps',
    title: 'Take the quiet way up.',
    lead: 'Fernway maps the paths that locals walk: where the water is, which stile is broken, when the ridge is above the cloud.',
    start: 'Plan a hike',
    browse: 'See how it works',
    features: [
      [
        'Walked, not guessed',
        'Every path is walked by two of us each spring. If a bridge is gone, the map knows.',
      ],
      [
        'Made for no signal',
        'Maps, notes and the way home live on your phone. The valley may keep its silence.',
      ],
      ['Small groups', 'Join a hike of six with a guide who lives there, or lead your own.'],
    ],
    figures: [
      ['1,240', 'paths walked this year'],
      ['38', 'valleys'],
      ['6', 'people to a group'],
    ],
  },
  members: {
    title: (name: string) => `Good to see you, ${name}`,
    lead: 'The ridge is dry and the wind is low. Saturday looks like your day.',
    saved: 'Saved trails',
    next: 'Next group hike',
    nextName: 'Sunrise on Kestrel Ridge',
    nextTime: 'Saturday, 05:40, Alder Hills car park',
    nextNote: 'Five of six places are taken; one of them is yours. Bring a lamp and something warm to drink.',
    length: (km: number) => `${km} km`,
    ascent: (metres: number) => `${metres} m up`,
    profile: (name: string) => `Height profile of ${name}`,
    waiting: 'One moment…',
  },
  auth: {
    quote: '“The best map I own is the one that told me to turn around.”',
    author: 'Ines, walks in Upper Merrow',
  },
  legal: {
    terms: 'Terms',
    termsText:
      'Fernway is a made-up company for showing cognito-kit. Walk gently, close the gates, and expect nothing else of us.',
    privacy: 'Privacy',
    privacyText:
      'What you type here stays on this computer: accounts and messages live in the local Cognito that you started.',
    notFound: 'No path here',
    notFoundText: 'This page is not on our map.',
    home: 'Back to the start',
  },
  bar: {
    ways: 'Sign-in',
    title: 'Development',
    inbox: 'Inbox',
    mode: 'Colours',
    language: 'Language',
    users: 'Test accounts',
    username: 'Username',
    password: 'Password',
    about: 'About',
  },
  ways: { password: 'Password', choice: 'Password, code or passkey' },
  modes: { system: 'System', light: 'Light', dark: 'Dark' },
};

export type Words = typeof en;

const de: Words = {
  direction: 'ltr',
  nav: { trails: 'Wege', hikes: 'Meine Touren', main: 'Hauptmenü' },
  account: {
    signIn: 'Anmelden',
    join: 'Mitmachen',
    open: 'Kontomenü',
    settings: 'Ihr Konto',
    signOut: 'Abmelden',
  },
  home: {
    eyebrow: 'Von Hand geprüfte Wanderkarten',
    title: 'Nehmen Sie den stillen Weg.',
    lead: 'Fernway kennt die Pfade der Einheimischen: wo Wasser fließt, welcher Steg fehlt, wann der Grat über den Wolken liegt.',
    start: 'Tour planen',
    browse: 'So funktioniert es',
    features: [
      [
        'Gegangen, nicht geraten',
        'Jeden Weg gehen zwei von uns in jedem Frühjahr. Fehlt eine Brücke, weiß es die Karte.',
      ],
      [
        'Gemacht für kein Netz',
        'Karten, Notizen und der Heimweg liegen auf Ihrem Telefon. Das Tal darf still bleiben.',
      ],
      ['Kleine Gruppen', 'Gehen Sie zu sechst mit jemandem, der dort lebt, oder führen Sie selbst.'],
    ],
    figures: [
      ['1.240', 'Wege in diesem Jahr begangen'],
      ['38', 'Täler'],
      ['6', 'Menschen je Gruppe'],
    ],
  },
  members: {
    title: (name) => `Schön, dass Sie da sind, ${name}`,
    lead: 'Der Grat ist trocken, der Wind schwach. Samstag wird Ihr Tag.',
    saved: 'Gemerkte Wege',
    next: 'Nächste Gruppentour',
    nextName: 'Sonnenaufgang am Kestrel Ridge',
    nextTime: 'Samstag, 5:40 Uhr, Parkplatz Alder Hills',
    nextNote:
      'Fünf von sechs Plätzen sind vergeben, einer davon an Sie. Nehmen Sie eine Lampe und etwas Warmes mit.',
    length: (km) => `${km.toLocaleString('de')} km`,
    ascent: (metres) => `${metres} m Anstieg`,
    profile: (name) => `Höhenprofil von ${name}`,
    waiting: 'Einen Moment…',
  },
  auth: {
    quote: '„Die beste Karte ist die, die mir zum Umkehren riet.“',
    author: 'Ines, wandert in Upper Merrow',
  },
  legal: {
    terms: 'Nutzungsbedingungen',
    termsText:
      'Fernway ist eine erfundene Firma, die cognito-kit zeigt. Gehen Sie behutsam, schließen Sie die Gatter, und erwarten Sie sonst nichts von uns.',
    privacy: 'Datenschutz',
    privacyText:
      'Was Sie hier eingeben, bleibt auf diesem Computer: Konten und Nachrichten liegen im lokalen Cognito, das Sie gestartet haben.',
    notFound: 'Hier führt kein Weg hin',
    notFoundText: 'Diese Seite steht nicht auf unserer Karte.',
    home: 'Zurück zum Anfang',
  },
  bar: {
    ways: 'Anmeldung',
    title: 'Entwicklung',
    inbox: 'Posteingang',
    mode: 'Farben',
    language: 'Sprache',
    users: 'Testkonten',
    username: 'Benutzername',
    password: 'Passwort',
    about: 'Hinweis',
  },
  ways: { password: 'Passwort', choice: 'Passwort, Code oder Passkey' },
  modes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
};

const ar: Words = {
  direction: 'rtl',
  nav: { trails: 'المسارات', hikes: 'رحلاتي', main: 'القائمة الرئيسية' },
  account: {
    signIn: 'تسجيل الدخول',
    join: 'انضم مجانًا',
    open: 'قائمة الحساب',
    settings: 'حسابك',
    signOut: 'تسجيل الخروج',
  },
  home: {
    eyebrow: 'خرائط مسارات مُراجَعة سيرًا',
    title: 'اسلك الطريق الهادئ إلى القمة.',
    lead: 'ترسم فيرنواي الدروب التي يمشيها أهل المكان: أين الماء، وأي جسر مكسور، ومتى تعلو القمة فوق الغيم.',
    start: 'خطّط لرحلة',
    browse: 'كيف نعمل',
    features: [
      ['مشيناها ولم نخمّنها', 'يمشي اثنان منا كل درب في كل ربيع. إن اختفى جسر فالخريطة تعرف.'],
      ['تعمل دون شبكة', 'الخرائط والملاحظات وطريق العودة محفوظة في هاتفك. فليبقَ الوادي صامتًا.'],
      ['مجموعات صغيرة', 'انضم إلى رحلة من ستة أشخاص مع دليل من أهل المكان، أو قُد رحلتك.'],
    ],
    figures: [
      ['1,240', 'درب مشيناه هذا العام'],
      ['38', 'واديًا'],
      ['6', 'أشخاص في المجموعة'],
    ],
  },
  members: {
    title: (name) => `سعداء برؤيتك، ${name}`,
    lead: 'القمة جافة والريح هادئة. يبدو أن السبت يومك.',
    saved: 'المسارات المحفوظة',
    next: 'الرحلة الجماعية القادمة',
    nextName: 'الشروق على Kestrel Ridge',
    nextTime: 'السبت، 05:40، موقف Alder Hills',
    nextNote: 'خمسة من ستة أماكن محجوزة، وأحدها لك. أحضر مصباحًا وشرابًا دافئًا.',
    length: (km) => `${km} كم`,
    ascent: (metres) => `صعود ${metres} م`,
    profile: (name) => `مقطع ارتفاع ${name}`,
    waiting: 'لحظة…',
  },
  auth: { quote: '«أفضل خريطة عندي هي التي نصحتني بالعودة.»', author: 'إيناس، تمشي في Upper Merrow' },
  legal: {
    terms: 'الشروط',
    termsText: 'فيرنواي شركة خيالية لعرض cognito-kit. امشِ برفق، وأغلق البوابات، ولا تنتظر منا غير ذلك.',
    privacy: 'الخصوصية',
    privacyText: 'ما تكتبه هنا يبقى على هذا الحاسوب: الحسابات والرسائل في نسخة Cognito المحلية التي شغّلتها.',
    notFound: 'لا درب هنا',
    notFoundText: 'هذه الصفحة ليست على خريطتنا.',
    home: 'العودة إلى البداية',
  },
  bar: {
    ways: 'الدخول',
    title: 'التطوير',
    inbox: 'صندوق الوارد',
    mode: 'الألوان',
    language: 'اللغة',
    users: 'حسابات تجريبية',
    username: 'اسم المستخدم',
    password: 'كلمة المرور',
    about: 'ملاحظة',
  },
  ways: { password: 'كلمة المرور', choice: 'كلمة مرور أو رمز أو مفتاح مرور' },
  modes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
};

/** The languages that Fernway speaks, by BCP 47 tag. */
export const words = { en, de, ar };

export type Locale = keyof typeof words;
