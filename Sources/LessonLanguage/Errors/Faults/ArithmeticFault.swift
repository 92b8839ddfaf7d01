/// A number that there is none of, or that its type can't hold.
public enum ArithmeticFault: Equatable, Sendable {
    case divisionByZero(String, isRemainder: Bool)
    case overflow(String, symbol: String, String, type: String)
    case quotientOverflow(String, String, type: String)
    case negative(of: String, type: String)
    case absolute(of: Int)
    case result
    /// Walking over a range that goes to the greatest number.
    case countedTooFar
    case notInt(String, because: NotInt)
    case outside(String, type: String, least: String, greatest: String)
    case radix(Int)
    case strideOfZero

    /// Why a floating-point number can't become an Int.
    public enum NotInt: Sendable { case notANumber, infinite, tooLarge }
}
