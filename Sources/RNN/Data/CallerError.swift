// Where a caller's data can be wrong, a function has two forms: one that throws, and a plain one for programs.

import Foundation

/// What `body` gives. Where it throws, the error goes to standard error and the program ends with exit code 1, so that a
/// short program gets a sentence and not a stack trace.
func endingProgramOnError<Result>(_ body: () throws -> Result) -> Result {
    do {
        return try body()
    } catch {
        FileHandle.standardError.write(Data("error: \(error)\n".utf8))
        exit(1)
    }
}
