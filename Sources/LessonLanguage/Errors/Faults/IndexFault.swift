/// A place where nothing is.
public enum IndexFault: Equatable, Sendable {
    case list(Int, count: Int)
    case slice(Int, from: Int, to: Int)
    /// Bounds may stand the wrong way round.
    case part(lower: Int, upper: Int, from: Int, to: Int)
    /// A closed range up to the greatest number.
    case partTo(Int, from: Int, to: Int)
    case range(Int)
    case partOfRange
    case afterDictionary
    case dictionary(entries: Int)
    case text
}
