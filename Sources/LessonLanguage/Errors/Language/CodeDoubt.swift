/// What is right Swift, and does something else than whoever comes from Python means by it: nothing fails, but hardly anybody means it.
public enum CodeDoubt: Equatable, Sendable {
    /// `1 / 2`, which is 0.
    case wholeDivision(code: String, meant: String?)
    /// `Double(n / count)`, `right / n * 100`: a share or a mean, of which the decimals are lost.
    case roundedDivision(code: String, meant: String?)
    /// `n ^ 2`, which is no power.
    case noPower(code: String, meant: String?)
    /// `let half = 7 // 2`, where what follows the slashes is a comment.
    case divisionInComment(code: String, meant: String)
    /// `1,000`, which is two numbers.
    case separatedDigits(written: String, meant: String)
    /// `let e = {}`, which is a closure.
    case emptyClosure(name: String)
    /// `"{name}"`, where `name` is a variable.
    case unfilledPlace(written: String, name: String)
    /// `print("%.2f", rate)`: `print` fills nothing in.
    case unfilledFormat(format: String, meant: String?)
    /// `let h = model.fit`
    case notCalled(name: String, function: String, takesNothing: Bool)
    /// `let z = x.sort()`, which gives nothing.
    case valueless(name: String, code: String, changes: String, write: String)
    /// `10...1`, which stops the lesson.
    case backwards(code: String, write: String)
    /// `print(counts["a"])`, which shows `Optional(1)`.
    case optionalShown(code: String, write: String)
    /// `history["acc"]`, `monitor: "val_acc"`
    case shortened(String, write: String)
    /// `history["val_loss"]` of a training without validation data.
    case unvalidated(String)
    /// `print(model.summary())`, which gives nothing to print.
    case nothingPrinted(code: String)
    /// `while n < 3 { print(n) }`, which never ends.
    case endless(condition: String, name: String, write: String)
    /// `for i in 0...x.count { x[i] }`, whose last turn asks for what is not there.
    case oneTooFar(code: String, write: String)
    /// Rows of a table that have more or fewer cells than the table has columns.
    case cells(Int, columns: Int)
    /// Names for another number of classes than there are.
    case classNames(Int, classes: Int)
    /// `for i in [0:5]`, which has one turn.
    case listOfRange(code: String, write: String)
    /// A variable of a loop or function that nothing reads.
    case neverRead(name: String)
    /// The same, where another of its name stands outside. `assignment`: how that one would be given the value.
    case hidesAnother(name: String, assignment: String?, isConstant: Bool)
}
