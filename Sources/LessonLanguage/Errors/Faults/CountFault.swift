/// So many of something as there can't be.
public enum CountFault: Equatable, Sendable {
    case negative(Int, Use)
    case removalFromEmpty(Side, Whole)
    case removal(Int, from: Whole, count: Int)
    case listTooLong(Int)
    case sequenceTooLong(most: Int)
    case textTooLong
    case characterTooLong

    /// What so many elements or characters were wanted for.
    public enum Use: Sendable { case take, takeCharacters, drop, split, repeatElement, makeList }
    public enum Side: Sendable { case first, last }
    public enum Whole: Sendable { case list, text }
}
