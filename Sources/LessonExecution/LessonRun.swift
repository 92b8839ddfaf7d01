import LessonDocument
import LessonLanguage

/// A finished run: everything that the page and the terminal show, as plain data.
public struct LessonRun: Sendable {
    public enum Status: String, Sendable, Codable { case ok, failed, interrupted }

    public var lesson: Lesson
    /// One a block, in the lesson's order.
    public var blocks: [BlockRun]
    public var status: Status
    public var seconds: Double
    public var provenance: Provenance
    /// What the reader should know of the run as a whole, such as kept results that were damaged.
    public var warnings: [Problem]
    /// What the check found doubtful in the lesson's code, at its places.
    public var doubts: [Problem] = []
    /// The numbers of the prose that are bound to the run, in the lesson's order; none where the run was lost.
    public var boundValues: [BoundValue] = []
    /// What it leaves for the next run.
    public var record: RunRecord?
    /// How the code that is shown is coloured, by the blocks' numbers. A block that isn't there has no colours.
    public var colours: [Int: CodeColours] = [:]
    /// Whether `lessons` itself failed in it.
    public var isFaultOfOurs = false

    public init(
        lesson: Lesson, blocks: [BlockRun], status: Status, seconds: Double, provenance: Provenance, warnings: [Problem] = [],
        record: RunRecord? = nil
    ) {
        self.lesson = lesson
        self.blocks = blocks
        self.status = status
        self.seconds = seconds
        self.provenance = provenance
        self.warnings = warnings
        self.record = record
    }
}

/// What made a page: enough to make it again.
public struct Provenance: Equatable, Sendable, Codable {
    /// The version of `lessons`.
    public var version: String
    public var seed: Int
    /// The lesson's parameters with the values used, in the front matter's order.
    public var parameters: [Parameter]
    /// The data sets that were read: name, and where from with the fingerprint.
    public var data: [DataUse]
    /// Operating system, processor and vector instructions in use.
    public var machine: String
    public var date: String

    public struct Parameter: Equatable, Sendable, Codable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    public struct DataUse: Equatable, Sendable, Codable {
        public var name: String
        /// `SHA-256 7f3a…` of the file that was read, or what the sample is.
        public var fingerprint: String
        /// The built-in sample stood in for the real data: the page's head says so plainly.
        public var isSample: Bool

        public init(name: String, fingerprint: String, isSample: Bool) {
            self.name = name
            self.fingerprint = fingerprint
            self.isSample = isSample
        }
    }

    public init(
        version: String, seed: Int, parameters: [Parameter], data: [DataUse], machine: String, date: String
    ) {
        self.version = version
        self.seed = seed
        self.parameters = parameters
        self.data = data
        self.machine = machine
        self.date = date
    }
}
