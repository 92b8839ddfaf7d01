actor Counter { var n = 0 }
// error: 1: actors are not part of the lesson language
