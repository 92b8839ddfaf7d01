/// What running one block gave.
public enum BlockResult {
    /// It ran to its end. `nil` where the block's last statement has no value to show.
    case value(Shown?)
    case failure(RuntimeError)

    /// A value with what is known of it.
    public struct Shown {
        public let value: Value
        public let typeName: String
        /// As `print` shows it: made when it is asked for, since a list can be long.
        public var text: String { describe() }
        private let describe: () -> String

        init(value: Value, typeName: String, describe: @escaping () -> String) {
            self.value = value
            self.typeName = typeName
            self.describe = describe
        }
    }
}
