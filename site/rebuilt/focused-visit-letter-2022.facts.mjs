/**
 * The facts of Ofsted’s letter of 28 November 2022 about its focused visit to Islington: `line` is that of
 * data/islington/2022-11-28-focused-visit-letter.txt, `fact` says it in our own words, `text` is what a reader has to
 * find in the widgets of the page that rebuilds it. The letter is shown in full; a test holds each paragraph besides.
 */
export const focusedVisitLetter2022 = {
  /** Those that are not empty. */
  lines: [
    1, 3, 4, 5, 6, 7, 9, 11, 12, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45,
    47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79,
  ],
  facts: [
    { id: 'sender', line: 3, fact: 'The letter is from Ofsted.', text: ['Ofsted Piccadilly Gate'] },
    {
      id: 'sender-address',
      line: 4,
      fact: 'Its address is Piccadilly Gate, Store Street, Manchester M1 2WD.',
      text: ['Piccadilly Gate Store Street Manchester M1 2WD'],
    },
    { id: 'sender-telephone', line: 9, fact: 'Its telephone number.', text: ['T 0300 123 1231'] },
    {
      id: 'sender-textphone',
      line: 11,
      fact: 'Its number for textphones.',
      text: ['Textphone 0161 618 8524'],
    },
    {
      id: 'sender-email',
      line: 12,
      fact: 'Its e-mail address.',
      text: ['enquiries@ofsted.gov.uk'],
    },
    { id: 'sender-website', line: 13, fact: 'Its website.', text: ['www.gov.uk/ofsted'] },
    {
      id: 'letter-date',
      line: 15,
      fact: 'The letter is dated 28 November 2022.',
      text: ['28 November 2022'],
    },
    { id: 'addressee', line: 17, fact: 'It is to Jon Abbey.', text: ['Jon Abbey'] },
    {
      id: 'addressee-role',
      line: 17,
      fact: 'He was Corporate Director, Children’s Services.',
      text: ['Corporate Director, Children’s Services'],
    },
    {
      id: 'addressee-organisation',
      line: 17,
      fact: 'He was at Islington Council.',
      text: ['Islington Council'],
    },
    {
      id: 'addressee-address',
      line: 17,
      fact: 'The council’s address.',
      text: ['222 Upper Street', 'N1 1XR'],
    },
    { id: 'salutation', line: 19, fact: 'It greets him by his first name.', text: ['Dear Jon'] },
    {
      id: 'subject',
      line: 21,
      fact: 'It is about a focused visit to the children’s services of Islington.',
      text: ['Focused visit to Islington local authority children’s services'],
    },
    {
      id: 'visit-dates',
      line: 23,
      fact: 'The visit was on 19 and 20 October 2022.',
      text: ['on 19 and 20 October 2022'],
    },
    {
      id: 'inspectors',
      line: 23,
      fact: 'Brenda McLaughlin and Naintara Khosla were the inspectors.',
      text: ['His Majesty’s Inspectors for this visit were Brenda McLaughlin and Naintara Khosla.'],
    },
    {
      id: 'scope',
      line: 25,
      fact: 'They looked at the arrangements for care leavers.',
      text: [
        'Inspectors looked at the local authority’s arrangements for care experienced children and young people (care leavers).',
      ],
    },
    {
      id: 'on-site',
      line: 27,
      fact: 'The visit was on site and followed the ILACS framework.',
      text: [
        'carried out on site in line with the inspection of local authority children’s services (ILACS) framework',
      ],
    },
    {
      id: 'headline-heading',
      line: 29,
      fact: 'The letter has headline findings.',
      text: ['Headline findings'],
    },
    {
      id: 'headline-professionals',
      line: 31,
      fact: 'Professionals are committed and work very well together.',
      text: [
        'teams of highly committed, ambitious and determined professionals who work extremely well together',
      ],
    },
    {
      id: 'headline-partners',
      line: 31,
      fact: 'Partner agencies share priorities in their plans.',
      text: ['reflected through shared corporate priorities in strategic plans'],
    },
    {
      id: 'headline-quality-assurance',
      line: 31,
      fact: 'Quality assurance drives improvement.',
      text: ['dynamic quality assurance processes that are driving continuous improvement'],
    },
    {
      id: 'headline-plans',
      line: 33,
      fact: 'Most pathway plans have the young person’s voice in them.',
      text: ['Most pathway plans strongly reflect the voice of the young person'],
    },
    {
      id: 'headline-virtual-school',
      line: 33,
      fact: 'The virtual school helps to find work, education or training.',
      text: ['Excellent support from staff at the virtual school'],
    },
    {
      id: 'headline-housing',
      line: 33,
      fact: 'Work with housing has led to safe and stable homes.',
      text: [
        'Innovative work with housing has resulted in the provision of safe and stable accommodation',
      ],
    },
    {
      id: 'headline-well-being',
      line: 33,
      fact: 'Help with well-being comes quickly, at the level needed.',
      text: [
        'Emotional and mental well-being services offer swift interventions at various levels',
      ],
    },
    {
      id: 'headline-exploitation',
      line: 33,
      fact: 'Support for children at risk of exploitation makes them safer.',
      text: [
        'children at risk of criminal and sexual exploitation is helping to make children safer',
      ],
    },
    {
      id: 'headline-corporate-parenting',
      line: 33,
      fact: 'Corporate parenting is exceptionally strong.',
      text: ['Corporate parenting arrangements are exceptionally strong'],
    },
    {
      id: 'headline-transition',
      line: 33,
      fact: 'The move to adult services is seamless for those with additional needs.',
      text: ['a seamless transition to adult services'],
    },
    {
      id: 'headline-supervision',
      line: 33,
      fact: 'Records of supervision are not consistent.',
      text: [
        'Supervision records do not consistently record requisite actions or align them to findings from audits.',
      ],
    },
    {
      id: 'improve-heading',
      line: 35,
      fact: 'The letter says what needs to improve.',
      text: ['What needs to improve in this area of social work practice?'],
    },
    {
      id: 'improve',
      line: 37,
      fact: 'Actions in supervision are to be evaluated, recorded and updated.',
      text: [
        'Consistently evaluate, record and update actions in supervision, taking account of findings from case audits.',
      ],
    },
    {
      id: 'main-heading',
      line: 39,
      fact: 'The letter has main findings.',
      text: ['Main findings'],
    },
    {
      id: 'leaders-listen',
      line: 41,
      fact: 'Leaders listen to young people and act on their views.',
      text: ['to understand their world and to act on their views'],
    },
    {
      id: 'leaders-success',
      line: 41,
      fact: 'A stable team, the chief executive and the lead member are why it succeeds.',
      text: [
        'driven by the chief executive officer (CEO) and the lead member for children are key factors in their success',
      ],
    },
    {
      id: 'leaders-culture',
      line: 41,
      fact: 'Corporate parenting for life has made a culture of challenge and support.',
      text: ['a tangible commitment to ‘lifelong corporate parenting’'],
    },
    {
      id: 'practice-model',
      line: 43,
      fact: 'The practice model brings assessments that know of trauma.',
      text: [
        'Islington’s motivational practice model ensures that all staff and many partner agencies provide trauma-informed assessments.',
      ],
    },
    {
      id: 'practice-relationships',
      line: 43,
      fact: 'Advisers and social workers build relationships that nurture.',
      text: ['building nurturing and valuable relationships'],
    },
    {
      id: 'independent-futures',
      line: 45,
      fact: 'Young people praise Independent Futures, the leaving care service.',
      text: [
        'Young people are effusive about Independent Futures, Islington’s leaving care service.',
      ],
    },
    {
      id: 'young-person',
      line: 45,
      fact: 'A young person is quoted.',
      text: ['I have no words to describe what my worker does to help me.'],
    },
    {
      id: 'steadfast',
      line: 45,
      fact: 'Staff stand by young people in setbacks.',
      text: ['steadfast during young people’s setbacks and times of challenge'],
    },
    {
      id: 'local-housing',
      line: 47,
      fact: 'Housing support is commissioned locally, so that links are kept.',
      text: ['A localised approach to commissioning housing support'],
    },
    {
      id: 'house-project',
      line: 47,
      fact: 'The House Project came from young people themselves.',
      text: [
        'The instigation of the House Project came from the influential care experienced ‘children’s active involvement service’.',
      ],
    },
    {
      id: 'house-project-effect',
      line: 47,
      fact: 'It has changed how ready they are for independence.',
      text: ['the House Project has transformed young people’s readiness for independence'],
    },
    {
      id: 'housing-officer',
      line: 47,
      fact: 'One housing officer coordinates all nominations.',
      text: ['A specialist housing officer for young people coordinates all housing nominations'],
    },
    {
      id: 'tenancies',
      line: 47,
      fact: 'Tenancies rarely break down.',
      text: ['tenancy breakdowns are very infrequent'],
    },
    {
      id: 'manchester',
      line: 49,
      fact: 'Young people presented their work at a conference in Manchester.',
      text: ['participating in a national conference in Manchester'],
    },
    {
      id: 'asylum-increase',
      line: 51,
      fact: 'Many more separated children seek asylum and come into care.',
      text: [
        'A significant increase in the number of separated asylum-seeking children entering care',
      ],
    },
    {
      id: 'asylum-hotels',
      line: 51,
      fact: 'Children wrongly placed in adult hotels are assessed and safeguarded.',
      text: ['wrongfully placed in adult asylum hotels'],
    },
    {
      id: 'asylum-training',
      line: 51,
      fact: 'Staff are trained for that work.',
      text: ['bespoke good practice training to staff'],
    },
    {
      id: 'unaccompanied',
      line: 53,
      fact: 'All unaccompanied children found in the area are cared for.',
      text: [
        'timely care for all unaccompanied children that are found within the local authority boundaries',
      ],
    },
    {
      id: 'english-lessons',
      line: 53,
      fact: 'The virtual school gives English lessons.',
      text: ['bespoke English lessons by the virtual school'],
    },
    {
      id: 'home-office',
      line: 53,
      fact: 'Legal help and work with the Home Office reduce anxiety.',
      text: ['liaison with the Home Office to progress immigration status'],
    },
    {
      id: 'plans-vary',
      line: 55,
      fact: 'Pathway plans are comprehensive, though their quality varies.',
      text: ['although the quality does vary'],
    },
    {
      id: 'living-skills',
      line: 55,
      fact: 'Skills for living are evaluated before a home of one’s own.',
      text: [
        'closely evaluated before young people are nominated for final-stage independent housing',
      ],
    },
    {
      id: 'grandmentors',
      line: 55,
      fact: 'Advocates and Grandmentors are there soon.',
      text: ['Islington’s award-winning Grandmentors scheme'],
    },
    {
      id: 'virtual-school',
      line: 57,
      fact: 'The virtual school’s support is exceptional.',
      text: ['exceptional support from the virtual school’s headteacher'],
    },
    {
      id: 'eet-custody',
      line: 57,
      fact: 'Its focus on education and work includes those in custody.',
      text: ['for all young people, including those in custody'],
    },
    {
      id: 'pupil-premium',
      line: 57,
      fact: 'A pilot of the Department for Education extends the pupil premium.',
      text: ['a Department for Education pilot programme to extend the pupil premium'],
    },
    {
      id: 'attendance',
      line: 59,
      fact: 'Attendance at colleges has risen much.',
      text: ['their attendance has increased substantially'],
    },
    {
      id: 'eet-panel',
      line: 59,
      fact: 'A panel meets every six weeks.',
      text: ['An EET panel meets every six weeks'],
    },
    {
      id: 'eet-advisers',
      line: 59,
      fact: 'Two advisers work with those at risk.',
      text: ['Two dedicated EET advisers'],
    },
    {
      id: 'advisory-teacher',
      line: 59,
      fact: 'All of 16 to 18 have an advisory teacher.',
      text: ['aged 16 to 18 years old are allocated an advisory teacher'],
    },
    {
      id: 'eighteen-to-25',
      line: 61,
      fact: 'From 18 to 25, work with young people goes on wherever they live.',
      text: [
        'Young people from ages 18 to 25 benefit from bespoke and focused work, wherever they live.',
      ],
    },
    {
      id: 'peps',
      line: 61,
      fact: 'Personal education plans are kept up.',
      text: ['Virtual school staff routinely compile and review personal education plans (PEPs).'],
    },
    {
      id: 'co-location',
      line: 61,
      fact: 'The virtual school sits beside social work.',
      text: ['The co-location of the virtual school alongside social work teams'],
    },
    {
      id: 'termly-reviews',
      line: 63,
      fact: 'Education plans are reviewed each term.',
      text: ['Individual education plans and PEPs are reviewed termly'],
    },
    {
      id: 'task-group',
      line: 63,
      fact: 'A group under the chief executive works on experience of work.',
      text: ['A corporate task and finish group, chaired by the CEO'],
    },
    {
      id: 'mentoring',
      line: 63,
      fact: 'Senior leaders mentor young people themselves.',
      text: [
        'Senior leaders, including directors, are individually involved in mentoring young people.',
      ],
    },
    {
      id: 'apprentice-scheme',
      line: 63,
      fact: 'Places in the apprentice scheme are to be kept for them.',
      text: [
        'a plan to ring-fence the apprentice scheme across the council for care experienced children',
      ],
    },
    {
      id: 'health',
      line: 65,
      fact: 'Health is watched closely, also beyond the age of 18.',
      text: ['extends to all care experienced young people beyond the age of 18'],
    },
    {
      id: 'brandon-centre',
      line: 65,
      fact: 'The Brandon Centre counsels.',
      text: ['the Brandon Centre offers counselling'],
    },
    {
      id: 'fifty-two',
      line: 65,
      fact: '52 young people have used the mental health services.',
      text: ['52 young people have been able to access the mental health services'],
    },
    {
      id: 'pause',
      line: 65,
      fact: 'The PAUSE programme helps against further teenage pregnancies.',
      text: ['the PAUSE programme, which is helping to reduce further teenage pregnancies'],
    },
    {
      id: 'transitions',
      line: 67,
      fact: 'Planning of the transition is strong for complex needs.',
      text: ['Transition planning for care experienced children with complex needs is strong.'],
    },
    {
      id: 'transitions-team',
      line: 67,
      fact: 'A team for it has been permanent since April 2022.',
      text: ['A dedicated team was made substantive in April 2022'],
    },
    {
      id: 'manifesto',
      line: 67,
      fact: 'The lead member has made a pledge of corporate parenting for life.',
      text: ['‘Corporate Parenting for Life Manifesto Pledge’'],
    },
    {
      id: 'priority-access',
      line: 67,
      fact: 'Young adults get priority with the mental health trust.',
      text: ['securing priority access for young care experienced adults'],
    },
    {
      id: 'young-islington',
      line: 69,
      fact: 'Youth services, police and partners keep children from becoming criminals.',
      text: ['is reducing the criminalisation of care experienced children'],
    },
    {
      id: 'protocol',
      line: 69,
      fact: 'A protocol of many agencies knows what adverse childhoods do.',
      text: ['Islington’s joint multi-agency protocol'],
    },
    {
      id: 'audits',
      line: 71,
      fact: 'Leaders know the quality of the work by audits.',
      text: ['A rigorous, strengths-based performance and quality assurance audit framework'],
    },
    {
      id: 'supervision',
      line: 71,
      fact: 'Supervision is regular, but agreed actions are not routinely followed.',
      text: [
        'Supervision is regular but agreed actions are not routinely recorded, reviewed and updated',
      ],
    },
    {
      id: 'staff-valued',
      line: 73,
      fact: 'Staff feel valued by their managers.',
      text: ['Staff report that they feel valued by their managers.'],
    },
    {
      id: 'secondary-trauma',
      line: 73,
      fact: 'What the work does to staff is recognised.',
      text: ['secondary trauma is recognised'],
    },
    {
      id: 'permanent-staff',
      line: 73,
      fact: 'More staff go from agency to permanent contracts.',
      text: ['increasing the number of staff transferring from agency to permanent contracts'],
    },
    {
      id: 'next-inspection',
      line: 75,
      fact: 'Ofsted will take the findings into account when it plans.',
      text: [
        'Ofsted will take the findings from this focused visit into account when planning the next inspection or visit.',
      ],
    },
    { id: 'valediction', line: 77, fact: 'The letter closes.', text: ['Yours sincerely'] },
    {
      id: 'signature',
      line: 79,
      fact: 'Brenda McLaughlin signs it as His Majesty’s Inspector.',
      text: ['Yours sincerely Brenda McLaughlin', 'His Majesty’s Inspector'],
    },
  ],
  leftOut: [
    {
      line: 1,
      what: 'Note on the copy of the letter',
      why: 'of whoever read the letter, not of the letter; the widget names the licence',
    },
    { line: 5, what: 'Street of the sender', why: 'part of the address in line 4' },
    { line: 6, what: 'Town of the sender', why: 'part of the address in line 4' },
    { line: 7, what: 'Postcode of the sender', why: 'part of the address in line 4' },
  ],
};
