#pragma once

/// A disk that refuses, for tests alone: a library that stands between a program and the system. It counts the calls
/// that open, write, lengthen, flush or rename a file below one folder, and lets one of them fail, or all from one on.
/// A test that is linked with it steers it by these; another program is started with it in LD_PRELOAD and steered by
/// the environment: FAILING_BELOW, FAILING_AT, FAILING_ERROR, FAILING_STAYS (set or not), and FAILING_COUNT, a file
/// into which the number of such calls is written at the end.
extern "C" {
void failingBelow(const char *folder);
/// The `at`th such call from now, the first is 1, fails with this errno; and all after it, where it stays.
void failFrom(long at, int error, bool stays);
/// None fails any more. Gives how many such calls there were since failFrom() or failingBelow().
long failNoMore();
}
