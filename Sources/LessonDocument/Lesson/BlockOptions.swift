/// How a block is run and shown: its directives, over the words of its info string, over the front matter's `execute`.
public struct BlockOptions: Codable, Sendable, Equatable {
    /// The code is shown.
    public var echo = true
    /// The code is shown folded: a reader unfolds it.
    public var isFolded = false
    /// The block runs.
    public var eval = true
    /// `eval: test`: it is shown, checked, and run by a test of the lesson alone, in a copy of the scope. (`eval` is false then.)
    public var isTest = false
    /// The block is part of what is checked, and of what may run.
    public var isChecked: Bool { eval || isTest }
    /// What the block gives is shown.
    public var output = true
    /// The block is meant to fail.
    public var error = false
    /// What the block gives is kept for the next run, and taken from the last one where it still holds.
    public var cache = true
    /// Seconds after which the block is stopped.
    public var timeout: Double?
    public var caption: String?
    /// What a picture that the block gives shows, for those who can't see it.
    public var alt: String?

    public init() {}
}
