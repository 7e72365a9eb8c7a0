import type { FirstMessages } from '../en/index.js';
import { duration, isolate } from '../words/words.js';

/**
 * The texts of the first view in Modern Standard Arabic, right to left. Digits are European, as in Cognito's
 * codes.
 */
export const ar: FirstMessages = {
  locale: 'ar',
  direction: 'rtl',

  fields: {
    username: 'اسم المستخدم',
    email: 'البريد الإلكتروني',
    phoneNumber: 'رقم الهاتف',
    usernameOrEmail: 'اسم المستخدم أو البريد الإلكتروني',
    emailOrPhone: 'البريد الإلكتروني أو رقم الهاتف',
    usernameOrPhone: 'اسم المستخدم أو رقم الهاتف',
    anyIdentifier: 'اسم المستخدم أو البريد الإلكتروني أو رقم الهاتف',
    password: 'كلمة المرور',
    confirmPassword: 'تأكيد كلمة المرور',
    newPassword: 'كلمة المرور الجديدة',
    code: 'رمز التأكيد',
    phoneHint: `مع رمز البلد، مثل ${isolate('+966 50 123 4567')}`,
    optional: '(اختياري)',
  },

  placeholders: {},

  problems: {
    required: (label) => `أدخل ${label}`,
    email: 'أدخل البريد الإلكتروني، مثل name@example.com',
    phoneNumber: `أدخل رقم هاتف مع رمز البلد، مثل ${isolate('+966 50 123 4567')}`,
    code: (length) => `أدخل رمزًا من ${length} أرقام`,
    passwordPolicy: 'اختر كلمة مرور تستوفي جميع الشروط',
    passwordTooLong: 'اختر كلمة مرور من 256 حرفًا على الأكثر',
    passwordMismatch: 'أدخل كلمة المرور نفسها في الحقلين',
    usernameSpaces: 'أدخل اسم مستخدم بلا مسافات',
    choice: 'اختر خيارًا',
    phoneTooShort: 'هذا الرقم قصير جدًا. تحقق من جميع أرقامه',
    phoneTooLong: 'هذا الرقم طويل جدًا. تحقق من جميع أرقامه',
    passwordCommon: 'كلمة المرور هذه سهلة التخمين. اختر كلمة أقل شيوعًا',
    passwordPersonal: 'اختر كلمة مرور لا تحتوي على اسمك أو بريدك أو رقم هاتفك',
    passwordWords: 'اختر كلمة مرور لا تحتوي على اسم هذه الخدمة',
    passwordBreached: 'ظهرت كلمة المرور هذه في تسريب بيانات. اختر كلمة أخرى',
    summary: 'هناك مشكلة',
  },

  password: {
    show: (label) => `إظهار ${label}`,
    hide: (label) => `إخفاء ${label}`,
    shown: (label) => `تم إظهار ${label}`,
    hidden: (label) => `تم إخفاء ${label}`,
  },

  common: {
    backToSignIn: 'العودة إلى تسجيل الدخول',
    back: 'رجوع',
    cancel: 'إلغاء',
    continue: 'متابعة',
    tryAgain: 'إعادة المحاولة',
    signOut: 'تسجيل الخروج',
    close: 'إغلاق',
    loading: 'جارٍ التحميل…',
    pending: 'انتظر قليلًا…',
    retryIn: (seconds) => `أعد المحاولة بعد: ${duration(seconds, 'ar')}`,
    required: 'مطلوب',
  },

  notices: {
    confirmed: 'تم تأكيد حسابك. سجّل الدخول الآن.',
    passwordChanged: 'تم تغيير كلمة المرور. سجّل الدخول بالكلمة الجديدة.',
    startAgain: 'انقطع تسجيل الدخول. سجّل الدخول مرة أخرى.',
  },

  signIn: {
    title: 'تسجيل الدخول',
    submit: 'تسجيل الدخول',
    forgotPassword: 'هل نسيت كلمة المرور؟',
    noAccount: 'ليس لديك حساب؟',
    signUp: 'إنشاء حساب',
    done: (name) => `تم تسجيل دخولك باسم ${isolate(name)}`,
    doneTitle: 'تم تسجيل الدخول',
  },
  links: {
    confirmSignUp: 'تأكيد حسابك',
    forgotPassword: 'إعادة تعيين كلمة المرور',
    signIn: 'تسجيل الدخول',
  },
  dialog: {
    title: 'تسجيل الدخول',
  },
  pages: {
    accountTitle: 'حسابك',
    signedInAs: 'تم تسجيل الدخول باسم',
    security: 'الأمان',
    terms: 'الشروط',
    privacy: 'الخصوصية',
    help: 'المساعدة',
    legal: 'قانوني',
    signOutEverywhere: 'تسجيل الخروج من جميع الأجهزة',
    notFoundTitle: 'الصفحة غير موجودة',
    notFound: 'تحقق من العنوان، أو ابدأ من الصفحة الرئيسية.',
    titleWithProblem: (title) => `خطأ: ${title}`,
  },

  failures: {
    network: 'تعذّر الاتصال. تحقق من الشبكة وأعد المحاولة.',
    unknown: 'حدث خطأ. أعد المحاولة أو اطلب المساعدة من القائمين على الخدمة.',
  },
};
