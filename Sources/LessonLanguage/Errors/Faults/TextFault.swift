/// A text that can't be made.
public enum TextFault: Equatable, Sendable {
    case character(count: Int)
    case paddingTooLong(most: Int)
    case padding
}
