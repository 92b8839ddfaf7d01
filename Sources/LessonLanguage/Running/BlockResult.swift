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
        public var text: String { get throws { try describe(.max).text } }
        private let describe: (Int) throws -> (text: String, bytes: Int)

        init(value: Value, typeName: String, describe: @escaping (Int) throws -> (text: String, bytes: Int)) {
            self.value = value
            self.typeName = typeName
            self.describe = describe
        }

        /// The beginning of its text, so many bytes at most, and how many there are.
        public func text(upTo limit: Int) throws -> (text: String, bytes: Int) { try describe(limit) }
    }
}
