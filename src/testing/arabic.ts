/**
 * Words in Arabic where widgets show most of theirs, to see lines that run from right to left with names and grades in
 * between that run the other way. It is no translation to use: what is missing is English.
 */
import * as english from '../i18n/en-gb.js';
import { byIntl, type WidgetLanguage } from '../i18n/index.js';

const list = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('، ');

const { pages: _pages, builder: _builder, check: _check, ...widgets } = english;

export const arabic: WidgetLanguage = {
  ...widgets,
  tag: 'ar',
  common: {
    ...english.common,
    ...byIntl('ar', ' إلى '),
    inspected: (dates) => `تاريخ التفتيش: ${dates}`,
    published: (date) => `تاريخ النشر: ${date}`,
    letterDated: (date) => `تاريخ الرسالة: ${date}`,
    fullReport: (provider, date) => `التقرير الكامل: ${list(provider, date)}`,
    checked: (date) => `تاريخ مراجعة البيانات: ${date}`,
    loadedFrom: (host) => `مصدر البيانات: ${host}`,
    notGraded: 'بدون تقدير',
    noOverall: 'لا يوجد حكم عام',
    noGrade: 'لا يوجد تقدير في هذه البيانات',
    event: () => 'تفتيش',
  },
  badge: { areasWithGrade: (count, of) => `${count} من ${of}: ` },
  judgements: {
    ...english.judgements,
    heading: (inspectorate) => `الأحكام: ${inspectorate}`,
    overall: 'الحكم العام',
    joint: (areas) => `حكم واحد يشمل: ${areas}`,
    score: (value, max) => (max === undefined ? `النتيجة ${value}` : `النتيجة ${value} من ${max}`),
  },
  quotes: {
    ...english.quotes,
    heading: 'اقتباسات',
    previous: 'الاقتباس السابق',
    next: 'الاقتباس التالي',
    position: (number, of) => `الاقتباس ${number} من ${of}`,
  },
  recommendations: { ...english.recommendations, heading: 'ما يجب تحسينه', area: 'المجال' },
  findings: {
    ...english.findings,
    heading: 'أبرز النتائج',
    fromReport: (inspectorate) => `من تقرير ${inspectorate}`,
  },
  score: {
    ...english.score,
    heading: 'نتيجة التفتيش',
    value: (value, max) => (max === undefined ? `${value}` : `${value} من ${max}`),
    overall: 'النتيجة العامة',
  },
  timeline: {
    ...english.timeline,
    heading: 'تاريخ عمليات التفتيش',
    order: 'الترتيب',
    newest: 'الأحدث أولاً',
    oldest: 'الأقدم أولاً',
    before: 'قبل',
    after: 'بعد',
    newFramework: 'إطار جديد',
  },
  letter: {
    ...english.letter,
    letter: (inspectorate) => `رسالة: ${inspectorate}`,
    contents: 'المحتويات',
  },
  comparison: {
    ...english.comparison,
    heading: (frameworks) => `مقارنة: ${frameworks}`,
    provider: 'الجهة',
    overall: 'الحكم العام',
    inspected: 'تاريخ التفتيش',
    report: 'التقرير',
  },
  summary: {
    ...english.summary,
    heading: (inspectorate, event) => `${event}: ${inspectorate}`,
  },
};
