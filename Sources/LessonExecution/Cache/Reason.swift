import LessonLanguage
import Wording

/// Why a block ran, did not have to, or could not.
public enum Reason: Equatable, Sendable, Codable {
    /// What an earlier run has kept of it holds.
    case reused
    case firstTime
    /// Its own code, or a directive that changes what it does.
    case codeChanged
    /// Functions and types that it uses; which, where that is known.
    case definitionsChanged([Input])
    case inputsChanged([Input])
    case dataChanged
    case seedChanged
    /// Earlier blocks draw otherwise from the lesson's random source.
    case randomnessChanged
    case engineChanged
    /// It has not come to its end in the last run.
    case unfinished
    /// What was kept of it is no longer there; is damaged.
    case gone, damaged
    /// Results are not kept: by `--no-cache`, by the block's own `cache: false`.
    case noCache, cacheIsOff
    /// Something from which on nothing can be kept, and the variable that holds it.
    case unkeepable(Unkeepable, variable: String?)
    /// It took longer, when it last ran, than it may now.
    case timeout
    /// It was skipped: it needs what another block did not make, or may have changed in part; the run was stopped before or in it; an earlier block failed.
    case missing(variable: String, maker: String)
    case spoilt(variable: String, changer: String)
    case interruptedBefore, interruptedWithin, failFast
    /// The process that ran the lesson was lost, and no other went on.
    case lost
    /// The run was to go no further than this block.
    case behind(String)
    /// It says `eval: false`.
    case notEvaluated
    /// It says `eval: test`, and the lesson is not tested.
    case test

    /// A variable, a parameter, a function or a type that a block uses.
    public struct Input: Equatable, Sendable, Codable {
        public var name: String
        /// Where the lesson declares it; `nil` for a parameter and for data.
        public var line: Int?

        /// The file that it is read from, where it is one of the lesson's data.
        public var file: String?

        public init(name: String, line: Int?, file: String? = nil) { (self.name, self.line, self.file) = (name, line, file) }
    }
}

extension Reason {
    /// - Parameter file: the lesson, to name places in it.
    public func sentence(file: String, in language: ReaderLanguage) -> String { PlacedReason(reason: self, file: file).told(in: language) }
}

/// A reason with the lesson that its places are in.
struct PlacedReason: Bilingual {
    let reason: Reason
    let file: String

    /// The first few names, each with its place.
    func names(_ inputs: [Reason.Input]) -> String {
        inputs.prefix(Self.mostNames).map { input in
            "`\(input.name)`" + (input.line.map { " (\(file):\($0))" } ?? input.file.map { " (\($0))" } ?? "")
        }.joined(separator: ", ")
    }

    static let mostNames = 3
}
