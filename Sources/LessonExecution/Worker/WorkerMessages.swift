import LessonDocument
import LessonLanguage
import RNN

/// The first word to a worker: what the wall around it lets through.
struct WallRequest: Codable {
    var readable: [String]
    var writable: [String]
    /// For a backtrace of a crash a program has to be started.
    var allowsPrograms: Bool
}

/// The second: the lesson, and all that is to be known for running it.
struct WorkerRequest: Codable {
    /// Both sides are the same executable; this tells when that isn't so.
    var version = lessonsVersion
    /// The lesson as the command has read it.
    var lesson: RunnableLesson
    /// The files of its data, whose bytes follow, a message each.
    var data: [DataEntry]
    var seed: Int?
    var parameters: [Provenance.Parameter]
    var failFast: Bool
    var upTo: String?
    var runsTests: Bool
    var leavesRecord: Bool
    var timeout: Double?
    var cacheFolder: String?
    var cacheLimit: Int
    var memoryLimit: Int?
    /// The user's key to what is kept; empty where nothing is.
    var storeKey: [Int]
    /// Whether there is nothing to do but to check.
    var isCheck: Bool
    /// Blocks that ended a worker before this one, with what is said of each.
    var ended: [Ended]
    /// Why data could not be fetched, where the built-in sample has to do.
    var missingData: DataError.FileProblem?

    struct Ended: Codable {
        var id: String
        var problem: Problem
    }
}

/// What a worker tells, in this order: `refused`, or `checked` and, where it goes on, what happens to the blocks and `finished`.
package enum WorkerMessage: Codable {
    /// What of the options does not fit the lesson.
    case refused([Problem])
    case checked(Checked)
    case blockStarted(Int)
    case training(Int, Training)
    case blockFinished(Int, WorkerBlockRun, data: [Provenance.DataUse])
    /// How the code that is shown is coloured, by the blocks' numbers; told once, any time before `finished`.
    case coloured([Int: CodeColours])
    case finished(Finished)

    package struct Checked: Codable {
        var problems: [Problem]
        var warnings: [Problem]
        var seed: Int
        var parameters: [Provenance.Parameter]
        /// The places of the blocks that train models.
        var training: [Int]
        /// Which parts of the wall are in force.
        var wall: UInt32
    }

    package struct Training: Codable {
        var epoch: Int
        var epochs: Int
        var batch: Int
        var batches: Int
        var names: [String]
        var values: [Double]
        var isEpochEnd: Bool
        var seconds: Double

        init(_ progress: TrainingProgress) {
            (epoch, epochs, batch, batches) = (progress.epoch, progress.epochs, progress.batch, progress.batches)
            (names, values) = (progress.metrics.map(\.name), progress.metrics.map(\.value))
            (isEpochEnd, seconds) = (progress.isEpochEnd, progress.seconds)
        }

        var progress: TrainingProgress {
            TrainingProgress(
                epoch: epoch, epochs: epochs, batch: batch, batches: batches, metrics: zip(names, values).map { (name: $0, value: $1) }, isEpochEnd: isEpochEnd,
                seconds: seconds)
        }
    }

    package struct Finished: Codable {
        var seconds: Double
        var provenance: Provenance
        var warnings: [Problem]
        var record: RunRecord?
        var boundValues: [BoundValue]
    }
}

/// What became of a block, without the block itself, which both sides have.
package struct WorkerBlockRun: Codable {
    var status: BlockRun.Status
    var seconds: Double
    package var outputs: [Output]
    package var problem: Problem?
    var margin: [BlockRun.MarginNote]
    var usesSample: Bool
    var reason: Reason?
    var training: [RunRecord.Metric]
    var doubts: [TrainingDoubt]
    var expression: String?
    var display: BlockDisplay?

    package init(_ run: BlockRun) {
        (doubts, display) = (run.doubts, run.display)
        (status, seconds, outputs, problem) = (run.status, run.seconds, run.outputs, run.problem)
        (margin, usesSample, reason, training, expression) = (run.margin, run.usesSample, run.reason, run.training, run.expression)
    }

    func run(of block: Block) -> BlockRun {
        var run = BlockRun(
            block: block, status: status, seconds: seconds, outputs: outputs, problem: problem, margin: margin, usesSample: usesSample,
            reason: reason,
            training: training)
        run.expression = expression
        (run.doubts, run.display) = (doubts, display)
        return run
    }
}
