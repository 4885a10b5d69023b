import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  readWrittenDate,
  readWrittenMonth,
  readWrittenPeriod,
  readWrittenRanges,
} from './written-dates.js';

test('reads two ranges as the four reports that have them print them', () => {
  const printed: [report: string, written: string, ranges: { from: string; to: string }[]][] = [
    [
      'Devon 2025',
      '30 September to 11 October 2024 and 13 to 16 January 2025',
      [
        { from: '2024-09-30', to: '2024-10-11' },
        { from: '2025-01-13', to: '2025-01-16' },
      ],
    ],
    [
      'Derbyshire 2019',
      '8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019',
      [
        { from: '2019-07-08', to: '2019-07-12' },
        { from: '2019-08-07', to: '2019-08-08' },
      ],
    ],
    [
      'South Tyneside 2023',
      '5 to 9 December 2022 and 14 to 15 February 2023',
      [
        { from: '2022-12-05', to: '2022-12-09' },
        { from: '2023-02-14', to: '2023-02-15' },
      ],
    ],
    [
      'Sheffield 2014',
      '19 November-11 December 2013 and 28 – 30 January 2014',
      [
        { from: '2013-11-19', to: '2013-12-11' },
        { from: '2014-01-28', to: '2014-01-30' },
      ],
    ],
  ];
  for (const [report, written, ranges] of printed)
    assert.deepEqual(readWrittenRanges(written), ranges, report);
});

test('leaves all other text alone', () => {
  for (const written of [
    '2 to 6 December 2024',
    '19 and 20 October 2022',
    '28 July 2016',
    '12/09/2016 to 06/10/2016',
    '5 to 9 Decembre 2022 and 14 to 15 February 2023',
    '12 to 5 May 2024 and 14 to 15 June 2024',
    '',
  ]) {
    assert.equal(readWrittenRanges(written), undefined, written);
  }
});

test('reads dates to the day as tables have them, day first where they are in figures', () => {
  for (const written of [
    '18/02/25',
    '18/02/2025',
    ' 18/2/25 ',
    '18-02-2025',
    '18.2.2025',
    '18/02/2025 00:00',
    '2025-02-18',
    '2025/02/18',
    '2025-02-18 00:00:00',
    '2025-02-18T09:30:00.000Z',
    '18 February 2025',
    '18 feb 2025',
    '18th February 2025',
    '18-Feb-25',
    '18 FEBRUARY 2025',
    'Tuesday 18 February 2025',
    'Tuesday, 18 February 2025',
  ])
    assert.equal(readWrittenDate(written), '2025-02-18', written);
  for (const written of [
    '01/01/1900',
    '30/02/25',
    '18/02/1925',
    '02/18/2025',
    '18/02',
    '18/02-25',
    '',
    'nan',
    '18 Febtober 2025',
    '31 June 2025',
    'February 2025',
    '18 2025',
    '1900-01-01',
    // A day as spreadsheets count: which one depends on the spreadsheet.
    '45706',
    '45706.0',
  ])
    assert.equal(readWrittenDate(written), undefined, written);
});

test('reads a range without regard to capitals, and a month', () => {
  const range = { from: '2018-12-03', to: '2018-12-07' };
  assert.deepEqual(readWrittenPeriod('3 december 2018 to 7 december 2018'), range);
  assert.deepEqual(readWrittenPeriod('3 to 7 December 2018'), range);
  assert.equal(readWrittenPeriod('20 to 24 june'), undefined);
  for (const written of ['June 2025', 'june 2025', 'Jun 2025', 'Jun-25', ' 2025-06 '])
    assert.equal(readWrittenMonth(written), '2025-06', written);
  assert.equal(readWrittenMonth('5 June 2025'), '2025-06-05');
  assert.equal(readWrittenMonth('05/06/2025'), '2025-06-05');
  for (const written of ['Juno 2025', '2025', 'June', 'June 25', ''])
    assert.equal(readWrittenMonth(written), undefined, written);
});
