import Foundation
import LessonDocument

/// What the reader may say about a run beside the lesson itself.
public struct RunOptions: Sendable {
    /// In place of the front matter's seed.
    public var seed: Int?
    /// `-P name:value`: in place of the front matter's parameters, as text.
    public var parameters: [(name: String, value: String)]
    /// `--data NAME=FILE`: files in place of those of the front matter's `data`.
    public var data: [(name: String, file: String)] = []
    /// Whether the lesson runs otherwise than its file says.
    public var changesLesson: Bool { seed != nil || !parameters.isEmpty || !data.isEmpty }
    /// Stop at the first block that fails.
    public var failFast: Bool
    /// Stop after this block.
    public var upTo: String?
    /// Blocks that say `eval: test` are run too, each in a copy of the scope.
    public var runsTests = false
    /// Whether the run leaves a record of itself for those that come.
    public var leavesRecord = true
    /// Seconds that a timeout may have at most: a year.
    public static let longestTimeout = 31_536_000.0
    /// Seconds that any one block may take; a block may ask for less.
    public var timeout: Double?
    /// The folder where results are kept from run to run; `nil` runs every block.
    public var cacheFolder: String?
    /// How many bytes may be kept there.
    public var cacheLimit = 2_000_000_000
    /// How many bytes of memory the run may use: where nobody says, three quarters of the machine's, so that a lesson ends with an error before
    /// the system ends the program.
    public var memoryLimit: Int? = Int(clamping: ProcessInfo.processInfo.physicalMemory / 4 * 3)

    /// Blocks, by id, that ended the process which ran them, with what is said of each: they fail without being run.
    var ended: [String: Problem] = [:]

    func timeout(of block: Block?) -> Double? { [block?.options.timeout, timeout].compactMap { $0 }.min() }

    public init(
        seed: Int? = nil, parameters: [(name: String, value: String)] = [], failFast: Bool = false, timeout: Double? = nil,
        cacheFolder: String? = nil
    ) {
        self.seed = seed
        self.parameters = parameters
        self.failFast = failFast
        self.timeout = timeout
        self.cacheFolder = cacheFolder
    }
}
