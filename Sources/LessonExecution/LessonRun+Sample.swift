import RNN
import Wording

extension LessonRun {
    /// A warning for each data set whose built-in sample stood in for the real data.
    public var sampleWarnings: [Problem] {
        provenance.data.filter(\.isSample).map { use in
            let reason = IMDB.downloadProblem.map { RunFault.sampleReason(Sentence($0)) } ?? .sampleNotLookedFor
            return Problem(severity: .warning, file: lesson.file, message: RunFault.sample(data: use.name), notes: [reason, RunFault.sampleRemedy])
        }
    }
}
