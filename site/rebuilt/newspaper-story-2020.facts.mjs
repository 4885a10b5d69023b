/**
 * Every fact of the story in the Islington Gazette of 15 April 2020, line by line, in our own words: `line` counts the
 * lines of the story as published, empty ones included. `text` is what a reader has to find in the widgets of the page
 * that rebuilds it. The story is copyright of its publisher and is not here.
 */
export const newspaperStory2020 = {
  /** Those that are not empty. */
  lines: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35],
  facts: [
    {
      id: 'first-time',
      line: 1,
      fact: 'The services are rated outstanding for the first time.',
      text: [
        'Islington’s children’s social care services are rated outstanding for the first time',
      ],
    },
    {
      id: 'headline',
      line: 1,
      fact: 'Where this was published: the headline of the story.',
      text: [
        'Islington Council’s children’s social care services achieve ‘Outstanding’ Ofsted rating for first time, Islington Gazette',
      ],
    },
    {
      id: 'story-date',
      line: 3,
      fact: 'The story is of 15 April 2020.',
      text: ['Islington Gazette, 15 April 2020'],
    },
    {
      id: 'outstanding',
      line: 11,
      fact: 'Ofsted rated the services outstanding.',
      text: ['Overall effectiveness: Outstanding'],
    },
    {
      id: 'subject',
      line: 11,
      fact: 'What was rated: the children’s services of Islington.',
      text: ['Islington, Children’s services'],
    },
    {
      id: 'inspectorate',
      line: 11,
      fact: 'Who rated them: Ofsted.',
      text: ['Ofsted judgements'],
    },
    {
      id: 'scale-of-four',
      line: 11,
      fact: 'That is the highest of four grades.',
      text: ['“the highest grade on a scale of four”'],
    },
    {
      id: 'published',
      line: 15,
      fact: 'The report was published on the Wednesday, which is 15 April 2020.',
      text: ['Published 15 April 2020', 'published on Wednesday 15 April 2020'],
    },
    {
      id: 'early-march',
      line: 15,
      fact: 'The inspection was in early March.',
      text: ['undertaken in early March', 'Inspected 9 to 13 March 2020'],
    },
    {
      id: 'commitment',
      line: 15,
      fact: 'Quoted: a commitment to children and families that does not waver.',
      text: [
        'The report praised the council’s “unwavering commitment to improving and enriching the lives of children and their families”',
      ],
    },
    {
      id: 'commitment-in-full',
      line: 15,
      fact: 'In the report that is said of senior leaders and members of the council.',
      text: [
        'Senior leaders and members of the council demonstrate an unwavering commitment to improving and enriching the lives of children and their families.',
      ],
    },
    {
      id: 'investment',
      line: 17,
      fact: 'Quoted: investment in early help and in services for all has been sustained.',
      text: ['“Sustained investment in early help and universal services” means'],
    },
    {
      id: 'access',
      line: 17,
      fact: 'Quoted: so families get help of high quality when they first need it.',
      text: ['families “can access high-quality help when needs first arise”'],
    },
    {
      id: 'investment-in-full',
      line: 17,
      fact: 'Both phrases are from one sentence of the report.',
      text: [
        'Sustained investment in early help and universal services means that families can access high-quality help when needs first arise.',
        'paragraph 35',
      ],
    },
    {
      id: 'good-before',
      line: 19,
      fact: 'After the inspection before, in 2017, the grade was good.',
      text: ['in 2017, Ofsted rated the same service good'],
    },
    {
      id: 'good-before-as-printed',
      line: 19,
      fact: 'The report of 2017 says so in a sentence.',
      text: ['Children’s services in Islington are good', '28 April to 25 May 2017'],
    },
    {
      id: 'stanley',
      line: 21,
      fact: 'Yvette Stanley spoke, Ofsted’s National Director for Social Care.',
      text: ['Yvette Stanley, Ofsted’s National Director for Social Care, 15 April 2020'],
    },
    {
      id: 'stanley-achievement',
      line: 21,
      fact: 'Quoted: she calls it an achievement of staff and partners.',
      text: [
        'This is a significant achievement and testament to the hard work and determination of staff at every level and wider safeguarding partners.',
      ],
    },
    {
      id: 'stanley-commitment',
      line: 23,
      fact: 'Quoted: she sees that commitment in leaders and on the front line.',
      text: [
        'Senior leaders and those on the frontline in Islington clearly demonstrate an unwavering commitment to improving and enriching the lives of children and their families.',
      ],
    },
    {
      id: 'comer-schwartz',
      line: 25,
      fact: 'Cllr Kaya Comer-Schwartz spoke, then Islington’s education chief.',
      text: ['Cllr Kaya Comer-Schwartz, Islington’s education chief, 15 April 2020'],
    },
    {
      id: 'comer-schwartz-moon',
      line: 25,
      fact: 'Quoted: how she feels about the outcome.',
      text: ['I am over the moon about the outcome of the inspection.'],
    },
    {
      id: 'comer-schwartz-safe',
      line: 25,
      fact: 'Quoted: keeping children safe and helping families quickly is what drives those who work there.',
      text: [
        'Keeping children and young people safe and getting families the help they need quickly',
      ],
    },
    {
      id: 'funding-protected',
      line: 27,
      fact: 'Quoted: the administration has protected the funding despite cuts by Government.',
      text: [
        'Islington’s administration has protected funding for children’s services despite years of Government cuts',
      ],
    },
    {
      id: 'funding-remains',
      line: 27,
      fact: 'Quoted: it remains committed to that funding.',
      text: ['remains committed to funding children’s social care'],
    },
    {
      id: 'improved-since',
      line: 29,
      fact: 'The newspaper sees in the rating how much has improved since a scandal in the past.',
      text: ['“just how much this service has improved” since the historic child abuse scandal'],
    },
    {
      id: 'abuse',
      line: 29,
      fact: 'Young people were abused, physically and sexually.',
      text: ['“physically and sexually abused by paedophiles”'],
    },
    {
      id: 'abuse-number',
      line: 29,
      fact: 'They may have been thousands.',
      text: ['young people, potentially thousands of them'],
    },
    {
      id: 'abuse-where',
      line: 29,
      fact: 'That was in care homes that the borough ran.',
      text: ['in care homes run by the borough'],
    },
    {
      id: 'abuse-when',
      line: 29,
      fact: 'It was between the 1970s and the 1990s.',
      text: ['Between the 1970s and 1990s'],
    },
    {
      id: 'apology',
      line: 31,
      fact: 'In 2017 the leader of the council, Richard Watts, apologised for the failings of the past.',
      text: [
        'In 2017 council leader Richard Watts apologised for “the horrific failings of past administrations”',
      ],
    },
    {
      id: 'redress',
      line: 31,
      fact: 'The council works on a redress scheme together with Islington Survivors Network.',
      text: ['The town hall is working on a redress scheme with Islington Survivors Network'],
    },
    {
      id: 'who-tells-history',
      line: 31,
      fact: 'Who tells this, and on which day: the newspaper, on 15 April 2020.',
      text: ['Islington Gazette, 15 April 2020'],
    },
    {
      id: 'watts',
      line: 33,
      fact: 'Cllr Richard Watts spoke, then leader of the council.',
      text: ['Cllr Richard Watts, Council leader, 15 April 2020'],
    },
    {
      id: 'watts-delighted',
      line: 33,
      fact: 'Quoted: he is delighted at the highest rating, received for the first time.',
      text: [
        'I am absolutely delighted with the recognition that Islington’s children’s services have received the highest ‘Outstanding’ rating from Ofsted for the first time ever.',
      ],
    },
    {
      id: 'watts-care',
      line: 33,
      fact: 'Quoted: nothing matters more to him than the care for the most vulnerable.',
      text: [
        'Nothing is more important than the care we show to the most vulnerable children and families.',
      ],
    },
    {
      id: 'watts-past',
      line: 33,
      fact: 'Quoted: Islington failed children in its care in the past, which is not to be forgotten.',
      text: ['We shouldn’t forget that in the past Islington failed children in its care.'],
    },
    {
      id: 'watts-determined',
      line: 33,
      fact: 'Quoted: as an executive member and as leader he has been determined to do well by today’s young people.',
      text: [
        'As both exec member and leader of the council I’ve been determined to ensure today’s young people get the best possible deal',
      ],
    },
    {
      id: 'full-report',
      line: 35,
      fact: 'The full report can be read at Ofsted.',
      text: ['Full report: Islington, 15 April 2020'],
    },
  ],
  leftOut: [
    { line: 3, what: 'Times of day of the story', why: 'no fact of the inspection' },
    { line: 5, what: 'Caption and credit of a picture', why: 'there is no picture here' },
    { line: 7, what: 'The same caption again', why: 'there is no picture here' },
    { line: 9, what: 'Name of the publishing company', why: 'no fact of the inspection' },
    { line: 13, what: 'Caption and credit of a picture', why: 'there is no picture here' },
    {
      line: 25,
      what: 'That the inspection showed it',
      why: 'kept short: the sentence is quoted up to there',
    },
    {
      line: 27,
      what: 'What the funding is for',
      why: 'kept short: the sentence is quoted up to there',
    },
    {
      line: 33,
      what: 'That he is delighted at the recognition for the team, said a second time',
      why: 'kept short: the same is quoted from the beginning of his statement',
    },
  ],
};
