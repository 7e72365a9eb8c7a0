import type { ViewTexts } from '../en/later.js';
import { duration, isolate } from '../words/words.js';

/** The Arabic texts of the views after the first. */
export const later: ViewTexts = {
  locale: 'ar',

  passwordRules: {
    rules: 'شروط كلمة المرور',
    minLength: (length) => `${length} ${length > 10 ? 'حرفًا' : 'أحرف'} على الأقل`,
    lowercase: `حرف لاتيني صغير (${isolate('a–\u2060z')})`,
    uppercase: `حرف لاتيني كبير (${isolate('A–\u2060Z')})`,
    numbers: `رقم من الأرقام ${isolate('\u200e0–\u20609')}`,
    symbols: 'رمز، مثل ! أو @ أو #',
    outerSpace: 'بلا مسافة في البداية أو النهاية',
    mistaken: 'ما كتبته لا يُحتسب',
    met: 'تم',
    unmet: 'لم يتم بعد',
    progress: (met, all) => `شروط كلمة المرور: تم ${met} من ${all}`,
  },
  controls: {
    preferred: 'افتراضي',
    on: 'مفعّل',
    off: 'متوقف',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر النسخ. حدد النص وانسخه.',
  },

  attributes: {
    name: 'الاسم',
    given_name: 'الاسم الأول',
    family_name: 'اسم العائلة',
    middle_name: 'الاسم الأوسط',
    nickname: 'اللقب',
    preferred_username: 'اسم المستخدم المفضل',
    birthdate: 'تاريخ الميلاد',
    gender: 'الجنس',
    address: 'العنوان',
    locale: 'اللغة',
    zoneinfo: 'المنطقة الزمنية',
    website: 'الموقع الإلكتروني',
    profile: 'الملف الشخصي',
    picture: 'الصورة',
    updated_at: 'آخر تغيير',
  },

  fieldProblems: {
    url: 'أدخل عنوان موقع، مثل \u2068https://example.com\u2069',
    date: 'أدخل تاريخًا صحيحًا، مثل \u20681990-04-27\u2069',
    number: 'أدخل رقمًا',
    tooLong: 'أدخل 2048 حرفًا على الأكثر',
    tick: (label) => `ضع علامة في المربع${label && ` «${isolate(label)}»`} للمتابعة`,
    usernameEmail: 'اختر اسم مستخدم لا يكون بريدًا إلكترونيًا',
    phoneCountry: 'أدخل رقمًا من إحدى الدول المدرجة في القائمة',
    passwordSpace: 'اختر كلمة مرور بلا مسافة في بدايتها أو نهايتها',
  },

  code: {
    name: (length, place) =>
      place ? `رمز من ${length} أرقام إلى ${isolate(place)}` : `رمز من ${length} أرقام`,
    sentTo: (place) => `أرسلنا رمزًا إلى ${isolate(place)}.`,
    sentIfAccount: (username) => `إذا كان هناك حساب باسم ${isolate(username)}، فقد أرسلنا إليه رمزًا.`,
    resend: 'إعادة إرسال الرمز',
    resendIn: (seconds) => `يمكنك طلب رمز جديد بعد: ${duration(seconds, 'ar')}`,
    resent: 'رمز جديد في طريقه إليك.',
    resentIfAccount: 'إذا كان هناك حساب، فهناك رمز جديد في طريقه إليك.',
    unconfirmed: 'أنشأت حسابًا ولم تؤكّده بعد؟',
    notArrived: 'لم يصل الرمز؟ تحقق أيضًا من البريد المزعج.',
  },

  smsCode: {
    title: 'تحقق من هاتفك',
    submit: 'تسجيل الدخول',
    text: 'أدخل الرمز من الرسالة النصية لتسجيل الدخول.',
    notArrived: 'لم يصل الرمز؟ قد تستغرق الرسالة النصية دقيقة.',
  },

  emailCode: {
    title: 'تحقق من بريدك الإلكتروني',
    submit: 'تسجيل الدخول',
    text: 'أدخل الرمز من البريد الإلكتروني لتسجيل الدخول.',
  },

  totpCode: {
    title: 'تطبيق المصادقة',
    submit: 'تسجيل الدخول',
    text: 'أدخل الرمز الذي يعرضه تطبيق المصادقة لهذا الحساب.',
  },

  newPassword: {
    title: 'اختيار كلمة مرور جديدة',
    submit: 'حفظ كلمة المرور',
    text: 'كلمة المرور الحالية مؤقتة. اختر كلمة لا يعرفها غيرك.',
  },

  mfaSelection: {
    title: 'كيف تريد تأكيد هويتك؟',
    submit: 'تأكيد',
  },

  mfaSetupSelection: {
    title: 'إضافة خطوة ثانية',
    submit: 'إعداد',
    text: 'يطلب هذا الحساب خطوة ثانية عند تسجيل الدخول. اختر واحدة.',
  },

  firstFactorSelection: {
    title: 'كيف تريد تسجيل الدخول؟',
    submit: 'تسجيل الدخول',
    PASSWORD: 'كلمة المرور',
    PASSWORD_SRP: 'كلمة المرور',
    EMAIL_OTP: 'رمز بالبريد الإلكتروني',
    SMS_OTP: 'رمز برسالة نصية',
    WEB_AUTHN: 'مفتاح المرور',
    lastUsed: 'آخر طريقة استُخدمت على هذا الجهاز',
    another: 'جرّب طريقة أخرى',
  },

  passwordStep: {
    title: 'إدخال كلمة المرور',
    submit: 'تسجيل الدخول',
  },

  customChallenge: {
    title: 'خطوة أخرى',
    submit: 'إرسال',
    answer: 'الإجابة',
    again: 'لم تُقبل الإجابة. أعد المحاولة.',
  },

  captcha: {
    label: 'فحص الأمان',
    missing: 'أكّد أنك لست روبوتًا',
  },

  phone: {
    country: (name) => `البلد: ${name}`,
    choose: 'اختيار البلد',
    search: 'البحث باسم البلد أو رمزه',
    none: 'لا يوجد بلد مطابق',
    unavailable: 'تعذر تحميل القائمة. اكتب الرقم مع رمز البلد.',
  },

  strength: {
    label: 'قوة كلمة المرور',
    level: (level) => `قوة كلمة المرور: ${level}`,
    0: 'ضعيفة جدًا',
    1: 'ضعيفة',
    2: 'متوسطة',
    3: 'جيدة',
    4: 'قوية',
  },

  signUp: {
    title: 'إنشاء حساب',
    submit: 'إنشاء حساب',
    haveAccount: 'هل لديك حساب؟',
    signIn: 'تسجيل الدخول',
  },

  confirmSignUp: {
    title: 'تأكيد حسابك',
    submit: 'تأكيد',
    sentIfWaiting: (username) =>
      `إذا كان حساب ${isolate(username)} لم يُؤكَّد بعد، فقد أرسلنا رمزًا إلى بريده الإلكتروني أو هاتفه.`,
    wrongPlace: (place) => `ليس ${isolate(place)}؟`,
    change: 'تغيير',
  },

  confirmLink: {
    sentTo: (place: string) => `أرسلنا رابطًا إلى ${isolate(place)}. افتحه لتأكيد حسابك.`,
    sentIfWaiting: (username: string) =>
      `إذا كان حساب ${isolate(username)} لم يُؤكَّد بعد، فقد أرسلنا رابطًا إلى بريده الإلكتروني. افتحه لتأكيد الحساب.`,
    submit: 'فتحتُ الرابط',
    waiting: 'لم يُؤكَّد حسابك بعد. افتح الرابط الموجود في الرسالة ثم عد إلى هنا.',
    resend: 'إعادة إرسال الرابط',
    resent: 'رابط جديد في الطريق إليك.',
    resentIfAccount: 'إذا كان هناك حساب، فهناك رابط جديد في الطريق إليك.',
    notArrived: 'لم تصل الرسالة؟ تحقق أيضًا من البريد المزعج.',
  },

  forgotPassword: {
    title: 'إعادة تعيين كلمة المرور',
    submit: 'إرسال الرمز',
    text: 'سنرسل إليك رمزًا لتعيين كلمة مرور جديدة.',
  },

  resetPassword: {
    title: 'تعيين كلمة مرور جديدة',
    submit: 'تغيير كلمة المرور',
    forced: 'تحتاج إلى كلمة مرور جديدة. أدخل الرمز الذي أرسلناه، أو اطلب رمزًا آخر.',
    notArrived:
      'لم يصل الرمز؟ تحقق أيضًا من البريد المزعج. إذا لم يصل شيء فقد يفيدك أحد الخيارات التالية، أو اسأل القائمين على الخدمة.',
  },

  providers: {
    continueWith: (name: string) => `المتابعة باستخدام ${isolate(name)}`,
    or: 'أو',
    signsInThere: (name: string) => `تسجّل الدخول باستخدام ${isolate(name)}، فلا حاجة إلى كلمة مرور هنا.`,
    pending: (name: string) => `جارٍ الانتقال إلى ${isolate(name)}…`,
  },

  callback: {
    title: 'جارٍ تسجيل دخولك…',
    text: 'يستغرق هذا لحظة.',
  },

  callbackFailed: {
    title: 'لم يتم تسجيل دخولك',
    cancelled: 'أُلغي تسجيل الدخول.',
    refused: 'رُفض تسجيل الدخول. أعد المحاولة أو اختر طريقة أخرى أو اسأل القائمين على هذه الخدمة.',
    expired: 'استغرق ذلك وقتًا طويلًا وانتهت صلاحية تسجيل الدخول. أعد المحاولة.',
    orphaned: 'لم يبدأ تسجيل الدخول هذا في هذه النافذة، فأوقفناه للأمان. ابدأه من جديد هنا.',
    again: (name: string) => `إعادة المحاولة باستخدام ${isolate(name)}`,
  },

  specific: {
    unknownUser: 'لا يوجد حساب بهذا الاسم. تحقق منه وحاول مرة أخرى.',
    userDisabled: 'هذا الحساب معطّل. اطلب المساعدة من القائمين على الخدمة.',
    userNotConfirmed: 'لم يتم تأكيد هذا الحساب بعد. استخدم الرمز أو الرابط الذي أرسلناه إليك.',
    usernameTaken: 'يوجد حساب بهذا الاسم. سجّل الدخول أو اختر غيره.',
    contactTaken: 'البريد الإلكتروني أو رقم الهاتف لحساب آخر. سجّل الدخول إليه أو اختر غيره.',
    noVerifiedContact:
      'لا يوجد بريد إلكتروني أو هاتف مؤكد لهذا الحساب. اطلب المساعدة من القائمين على الخدمة.',
    alreadyConfirmed: 'تم تأكيد هذا الحساب من قبل. سجّل الدخول.',
  },

  offers: {
    notNow: 'ليس الآن',
    free: 'يمكنك فعل ذلك لاحقًا أيضًا.',
  },
};
