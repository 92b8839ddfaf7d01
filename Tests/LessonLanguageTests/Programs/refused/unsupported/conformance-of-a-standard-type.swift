extension Int: CustomStringConvertible { var description: String { "x" } }
// error: 1: new conformances of standard types are not part of the lesson language
