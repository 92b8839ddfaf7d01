/// What running one block gave.
public enum BlockResult {
    /// It ran to its end. `nil` where the block's last statement has no value to show.
    case value(Shown?)
    case failure(RuntimeError)

    /// A value with what is known of it.
    public struct Shown {
        public let value: Value
        public let typeName: String
        /// As `print` shows it.
        public let text: String
    }
}
