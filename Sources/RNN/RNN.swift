/// Recurrent neural networks that are small enough to understand and fast enough to play with: tensors, layers, training,
/// data and statistics, with names as in Keras.
///
/// `import RNN` brings Foundation's mathematics along (`tanh`, `exp`, `String(format:)`).
@_exported import Foundation

/// Gives what `body` gives. If it throws, the program traps with the error's sentence, as Swift's own collections do with an index out of
/// range: the public operations that call this are for programs that know their data to be right, and say under *Precondition* what they
/// take. Each has a throwing twin within the package, whose name begins with `try`.
@inlinable
package func orTrap<Result>(_ body: () throws -> Result) -> Result {
    do {
        return try StopWish.unasked(body)
    } catch {
        fatalError("\(error)")
    }
}
