import type { Framework } from '../model/index.js';

/**
 * Report cards of schools, since 10 November 2025: a grade for each area and none overall. Safeguarding is met or not
 * met. That is no place on the scale of five, and a framework has one scale, so both words are non-grades: shown as
 * printed, without rank or colour. "Strong standard" and "expected standard" are drawn in greens because Ofsted calls
 * the one excellent work, and colours the other green. Ofsted says that these grades cannot be compared with its old
 * ones. Wording: Ofsted, "Understanding Ofsted report cards and grades".
 */
export const ofstedReportCard2025: Framework = {
  id: 'ofsted-report-card-2025',
  name: 'School inspection with a report card',
  inspectorate: { name: 'Ofsted', url: 'https://www.gov.uk/government/organisations/ofsted' },
  from: '2025-11-10',
  change:
    'Report cards took the place of the graded inspections of before: five grades where there were four, other areas, no overall grade, and safeguarding as met or not met. Ofsted says that the new grades cannot be compared with the old ones.',
  scale: [
    { id: 'exceptional', label: 'Exceptional', tone: 'excellent' },
    { id: 'strong-standard', label: 'Strong standard', tone: 'excellent' },
    { id: 'expected-standard', label: 'Expected standard', tone: 'good' },
    { id: 'needs-attention', label: 'Needs attention', tone: 'weak' },
    { id: 'urgent-improvement', label: 'Urgent improvement', tone: 'poor' },
  ],
  nonGrades: [
    { id: 'met', label: 'Met' },
    { id: 'not-met', label: 'Not met' },
  ],
  areas: [
    { id: 'safeguarding', label: 'Safeguarding' },
    { id: 'inclusion', label: 'Inclusion' },
    { id: 'curriculum-and-teaching', label: 'Curriculum and teaching', short: 'Curriculum' },
    { id: 'achievement', label: 'Achievement' },
    { id: 'attendance-and-behaviour', label: 'Attendance and behaviour', short: 'Attendance' },
    {
      id: 'personal-development',
      label: 'Personal development and well-being',
      short: 'Personal development',
    },
    { id: 'leadership-and-governance', label: 'Leadership and governance', short: 'Leadership' },
    { id: 'early-years', label: 'Early years' },
    { id: 'sixth-form', label: 'Sixth form' },
  ],
};
