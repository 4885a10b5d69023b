/**
 * Tests run far west of Britain, where midnight UTC of a date is still the day before: code that
 * reads an ISO date as a moment is a day out there, and is noticed.
 */
export const TEST_TIME_ZONE = 'Pacific/Honolulu';
