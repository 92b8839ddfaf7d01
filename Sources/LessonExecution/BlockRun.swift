import LessonDocument
import RNN
import Wording

/// What became of one block in a run.
public struct BlockRun: Sendable {
    public enum Status: String, Sendable, Codable {
        case ran
        /// What it gave in an earlier run stands for what it would give now.
        case reused
        /// It stopped with an error that nobody expected.
        case failed
        /// It needs what a failed block should have made, or the run was stopped before it.
        case skipped
        /// It says `eval: false`.
        case notEvaluated = "not evaluated"
    }

    public var block: Block
    public var status: Status
    public var seconds: Double
    public var outputs: [Output]
    /// The error that it stopped with; for a block marked `error: true` the one that was expected.
    public var problem: Problem?
    /// What the lesson's lines made: `(20000, 100)` beside line 41.
    public var margin: [MarginNote]
    /// What it gives rests on the built-in sample that stood in for the real data.
    public var usesSample: Bool
    /// Why it ran or did not have to, where that is known.
    public var reason: Reason?
    /// The numbers of the last epoch of its last training.
    public var training: [RunRecord.Metric]
    /// What its models said of themselves and their data, each once.
    package var doubts: [TrainingDoubt] = []
    /// What it shows, as its code says; `nil` where that isn't known.
    package var display: BlockDisplay?
    /// The expression whose value it shows, as the lesson has it.
    var expression: String?

    public struct MarginNote: Equatable, Sendable, Codable {
        public var line: Int
        public var text: String
        /// Whether it is a shape; else it is a short value.
        public var isShape: Bool
        /// Which variable holds it, as the checked lesson calls it.
        var variable: String

        public init(line: Int, text: String, isShape: Bool = true, variable: String = "") {
            self.line = line
            self.text = text
            self.isShape = isShape
            self.variable = variable
        }
    }

    public init(
        block: Block, status: Status, seconds: Double = 0, outputs: [Output] = [], problem: Problem? = nil,
        margin: [MarginNote] = [], usesSample: Bool = false, reason: Reason? = nil, training: [RunRecord.Metric] = []
    ) {
        self.block = block
        self.status = status
        self.seconds = seconds
        self.outputs = outputs
        self.problem = problem
        self.margin = margin
        self.usesSample = usesSample
        self.reason = reason
        self.training = training
    }
}

extension BlockRun {
    /// What the block printed, richer outputs as their text.
    public func printedText(in language: ReaderLanguage) -> String {
        outputs.map { if case .value = $0 { "" } else { $0.plainText(in: language) } }.joined()
    }

    /// What the block gave, as a terminal shows it: colours of what it printed are colours, and in a value they are signs.
    package func printedLines(in language: ReaderLanguage) -> [[PrintedText.Stretch]] {
        let texts = outputs.map { output in
            if case .text(let text) = output { text } else { visible(output.plainText(in: language)) }
        }
        return PrintedText(texts.joined()).lines
    }

    /// Why it has its status, in a short sentence: "first time", "`maxlen` changed (week6.md:41)", the error that it stopped with; empty where that isn't known.
    /// - Parameter file: the lesson, to name places in it.
    public func why(in file: String, _ language: ReaderLanguage) -> String {
        status == .failed ? problem?.message.told(in: language) ?? "" : reason?.sentence(file: file, in: language) ?? ""
    }

    /// The shapes of what it made, in the order of its lines.
    public var shapes: [String] { margin.filter(\.isShape).map(\.text) }

    /// The value of the block's last expression as text, if it has one.
    public var valueText: String? {
        if case .value(let text, _) = outputs.last { text } else { nil }
    }
}
