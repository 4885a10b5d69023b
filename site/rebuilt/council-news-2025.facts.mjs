/**
 * Every fact of the page on which Islington Council told of Ofsted’s inspection of December 2024, line by line, in
 * our own words: `line` counts the paragraphs and list items of that page. `text` is what a reader has to find in the
 * widgets of the page that rebuilds it. The page is copyright of its publisher and is not here.
 */
export const councilNews2025 = {
  /** Those that are not empty. */
  lines: Array.from({ length: 27 }, (_, index) => index + 1),
  facts: [
    {
      id: 'support',
      line: 1,
      fact: 'The council describes how broad the support of its children’s services is, and for whom.',
      text: ['“a huge range of support” to families, children and young people'],
    },
    {
      id: 'support-from-birth',
      line: 1,
      fact: 'Support runs from birth to 21.',
      text: ['from birth to the age of 21'],
    },
    {
      id: 'support-send',
      line: 1,
      fact: 'It runs to 25 for young people with special educational needs or disabilities.',
      text: ['or 25 for young people with a special educational need or disability'],
    },
    {
      id: 'inspectorate',
      line: 2,
      fact: 'Ofsted was the inspectorate.',
      text: ['Ofsted judgements'],
    },
    {
      id: 'subject',
      line: 2,
      fact: 'What was inspected: the children’s services of Islington.',
      text: ['Islington, Children’s services'],
    },
    {
      id: 'dates-as-told',
      line: 2,
      fact: 'The council says that the inspection took two weeks in December 2024.',
      text: ['over two weeks in December 2024'],
    },
    {
      id: 'dates-as-reported',
      line: 2,
      fact: 'The report gives the dates as 2 to 6 December 2024, which is one week.',
      text: ['Inspected 2 to 6 December 2024'],
    },
    {
      id: 'overall',
      line: 3,
      fact: 'The overall judgement was outstanding.',
      text: ['Overall effectiveness: Outstanding'],
    },
    {
      id: 'second-time',
      line: 3,
      fact: 'It was the second outstanding judgement in succession, as the council counts.',
      text: ['outstanding “for the second time in a row”'],
    },
    {
      id: 'heart',
      line: 3,
      fact: 'Quoted: children’s experiences are at the heart of the council’s thinking.',
      text: ['Children’s experiences are at the heart of the local authority’s thinking'],
    },
    {
      id: 'transforming',
      line: 3,
      fact: 'Quoted: the work is transforming children’s lives.',
      text: ['its work is “transforming children’s lives”'],
    },
    {
      id: 'quoted-in-full',
      line: 3,
      fact: 'Both quoted phrases stand in longer sentences of Ofsted’s report.',
      text: [
        'Children’s experiences are at the heart of the local authority’s thinking, planning and development of services.',
        'consistent approach, support and time to help children reach their potential are transforming children’s lives.',
        'Ofsted report, 29 January 2025',
      ],
    },
    {
      id: 'four-boroughs',
      line: 4,
      fact: 'The council says that only four London boroughs hold the top rating in both services.',
      text: [
        '“one of only four boroughs in London to hold the top rating under the current inspection framework for both its Children’s Services and Youth Justice Service”',
      ],
    },
    {
      id: 'who-claims',
      line: 4,
      fact: 'Whose statement that is, and of which year.',
      text: ['Islington Council, 2025'],
    },
    {
      id: 'youth-justice-rating',
      line: 4,
      fact: 'The youth justice service holds the top rating of its own inspectorate.',
      text: [
        'Youth justice service',
        'HM Inspectorate of Probation',
        'Overall rating: Outstanding',
      ],
    },
    {
      id: 'full-report',
      line: 4,
      fact: 'The full report can be read at Ofsted.',
      text: ['Full report: Islington, 29 January 2025'],
    },
    {
      id: 'looked-at-experiences',
      line: 6,
      fact: 'Inspectors looked at how young people experience the council’s help, protection and care.',
      text: [
        'young people’s experiences of the wide range of help, protection and care that the council provides',
      ],
    },
    {
      id: 'looked-at-improvement',
      line: 6,
      fact: 'They also looked at the council’s work to improve these services.',
      text: ['at its work to improve these services'],
    },
    {
      id: 'four-areas',
      line: 6,
      fact: 'The services were found outstanding in all four areas.',
      text: ['outstanding “in all four areas of focus”'],
    },
    {
      id: 'area-help-and-protection',
      line: 7,
      fact: 'Help and protection: outstanding.',
      text: ['The experiences and progress of children who need help and protection: Outstanding'],
    },
    {
      id: 'area-care',
      line: 8,
      fact: 'Children in care: outstanding.',
      text: ['The experiences and progress of children in care: Outstanding'],
    },
    {
      id: 'area-care-leavers',
      line: 9,
      fact: 'Care leavers: outstanding.',
      text: ['The experiences and progress of care leavers: Outstanding'],
    },
    {
      id: 'area-leaders',
      line: 10,
      fact: 'The impact of leaders on social work practice: outstanding.',
      text: [
        'The impact of leaders on social work practice with children and families: Outstanding',
      ],
    },
    {
      id: 'highlights',
      line: 12,
      fact: 'The report’s findings have highlights.',
      text: ['Highlights'],
    },
    {
      id: 'early-help',
      line: 13,
      fact: 'Quoted: a very wide range of early help that works.',
      text: ['exceptionally wide range of effective early help services and support'],
    },
    {
      id: 'early-help-difference',
      line: 13,
      fact: 'Quoted: it makes a difference that children and families can feel.',
      text: ['tangible difference to children’s and families’ lives'],
    },
    {
      id: 'caseloads',
      line: 14,
      fact: 'Social workers’ caseloads are manageable.',
      text: ['Social workers have manageable caseloads'],
    },
    {
      id: 'right-help',
      line: 14,
      fact: 'Quoted: their recommendations lead to the right help when it is needed.',
      text: [
        'are well articulated and result in children receiving the right help at the right time',
      ],
    },
    {
      id: 'parents',
      line: 15,
      fact: 'Parents of children at risk are supported to improve their lives.',
      text: ['Parents of at-risk children are supported to improve their lives'],
    },
    {
      id: 'remain-at-home',
      line: 15,
      fact: 'Many of these children can stay at home safely.',
      text: ['many children can safely remain at home'],
    },
    {
      id: 'exploitation',
      line: 15,
      fact: 'Children at risk of exploitation get comprehensive help.',
      text: ['at risk of exploitation', 'exceptionally comprehensive and well-coordinated help'],
    },
    {
      id: 'missing',
      line: 15,
      fact: 'So do children who go missing.',
      text: ['or who go missing, get “exceptionally comprehensive and well-coordinated help”'],
    },
    {
      id: 'reduce-risk',
      line: 15,
      fact: 'That help is there to reduce the risk to them.',
      text: ['to reduce the risk to them'],
    },
    {
      id: 'care-support',
      line: 16,
      fact: 'Quoted: the support for children in care is of an exceptionally high level.',
      text: ['Children in care receive “an exceptionally high level of support”'],
    },
    {
      id: 'care-trauma',
      line: 16,
      fact: 'It includes support with trauma, poor mental health and substance misuse.',
      text: ['issues such as trauma, poor mental health or substance misuse'],
    },
    {
      id: 'care-progress',
      line: 16,
      fact: 'Quoted: most make very significant progress.',
      text: ['most “make very significant progress”'],
    },
    {
      id: 'asylum',
      line: 17,
      fact: 'Unaccompanied children who seek asylum are very well supported in care.',
      text: ['Unaccompanied asylum-seeking children in care are very well supported'],
    },
    {
      id: 'asylum-by-whom',
      line: 17,
      fact: 'Quoted: by social workers who impress, and by many community resources.',
      text: ['impressive social workers and an array of community resources'],
    },
    {
      id: 'foster-carers',
      line: 18,
      fact: 'Foster carers receive comprehensive support and training.',
      text: ['Foster carers receive comprehensive support and training'],
    },
    {
      id: 'foster-staff',
      line: 18,
      fact: 'Quoted: from staff who are stable and experienced.',
      text: ['a stable and experienced staff team'],
    },
    {
      id: 'personal-advisers',
      line: 18,
      fact: 'Quoted: care leavers have exceptional support from their personal advisers.',
      text: [
        'Care leavers receive “exceptional support from skilled and caring personal advisers”',
      ],
    },
    {
      id: 'house-project',
      line: 19,
      fact: 'Quoted: the House Project is impressive, and so is the Next Steps programme.',
      text: ['The “impressive” House Project and Next Steps programme'],
    },
    {
      id: 'independence',
      line: 19,
      fact: 'Both support care leavers to live independently.',
      text: ['which support care leavers to live independently'],
    },
    {
      id: 'real-difference',
      line: 19,
      fact: 'Quoted: they have made a real difference to young people’s lives.',
      text: ['have “made a real difference to young people’s lives”'],
    },
    {
      id: 'opportunities',
      line: 20,
      fact: 'Care leavers have been offered training and work.',
      text: ['Training and work opportunities have been offered to care leavers'],
    },
    {
      id: 'apprenticeships',
      line: 20,
      fact: 'Ten of them take apprenticeships with the council.',
      text: ['with 10 taking apprenticeships with the council'],
    },
    {
      id: 'lead-inspector',
      line: 22,
      fact: 'Sarah Canto led the inspection.',
      text: ['Lead inspector Sarah Canto'],
    },
    {
      id: 'strength',
      line: 22,
      fact: 'She found that several areas had become stronger still since the last inspection.',
      text: ['several areas had “gone from strength to strength” since the last inspection'],
    },
    {
      id: 'last-inspection',
      line: 22,
      fact: 'The last inspection was in 2020.',
      text: ['the last inspection, in 2020', '9 to 13 March 2020'],
    },
    {
      id: 'outstanding-then',
      line: 22,
      fact: 'Islington was judged outstanding then as well.',
      text: ['in 2020, when Islington was also judged outstanding'],
    },
    {
      id: 'stronger-care',
      line: 23,
      fact: 'One of these areas is the experiences and progress of children in care.',
      text: ['outstanding: the experiences and progress of children in care'],
    },
    {
      id: 'stronger-mental-health',
      line: 23,
      fact: 'Another is more support with mental health.',
      text: ['increased mental health support'],
    },
    {
      id: 'stronger-missing',
      line: 23,
      fact: 'Another is the response to children who are missing or at risk of exploitation.',
      text: ['the response to children who are missing or at risk of exploitation'],
    },
    {
      id: 'one-recommendation',
      line: 25,
      fact: 'The report has a single recommendation.',
      text: ['The report made “just one recommendation”.'],
    },
    {
      id: 'recommendation',
      line: 25,
      fact: 'It is about seeking the views of children and families when work is audited.',
      text: [
        'What needs to improve',
        'The consistency of seeking children’s and families’ views in the auditing process.',
      ],
    },
    {
      id: 'response',
      line: 25,
      fact: 'The council says that it has already changed its practices.',
      text: [
        'Response of Islington Council, 2025: The service has already updated its practices to ensure this happens.',
      ],
    },
    {
      id: 'youth-justice-score',
      line: 27,
      fact: 'The youth justice service scored 34 of 36.',
      text: ['34 of 36'],
    },
    {
      id: 'youth-justice-when',
      line: 27,
      fact: 'The council says that this was in the summer of 2024: the visit was in May, the report came in August.',
      text: ['in summer 2024', 'Inspected May 2024', 'Published 20 August 2024'],
    },
    {
      id: 'youth-justice-london',
      line: 27,
      fact: 'It was the best result in London.',
      text: ['First in London'],
    },
    {
      id: 'youth-justice-country',
      line: 27,
      fact: 'It was the third-highest in England and Wales.',
      text: ['Third in England and Wales'],
    },
    {
      id: 'youth-justice-who-ranks',
      line: 27,
      fact: 'Whose ranking that is, and as of when.',
      text: ['First in London, as of August 2024, according to Islington Council'],
    },
  ],
  leftOut: [
    { line: 5, what: 'Heading over the judgements', why: 'the widget has a heading of its own' },
    { line: 11, what: 'Heading over the highlights', why: 'the widget has a heading of its own' },
    {
      line: 21,
      what: 'Heading over the areas that grew stronger',
      why: 'what stands under it is shown',
    },
    {
      line: 24,
      what: 'Heading over the recommendation',
      why: 'the widget has a heading of its own',
    },
    {
      line: 26,
      what: 'Heading over the youth justice score',
      why: 'what stands under it is shown',
    },
  ],
};
