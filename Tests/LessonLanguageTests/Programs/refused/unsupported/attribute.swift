@available(macOS 10, *) func f() {}
// error: 1: the attribute '@available(macOS 10, *)' is not part of the lesson language
