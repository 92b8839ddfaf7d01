import RNN

extension LessonRun {
    /// A warning for each data set whose built-in sample stood in for the real data.
    public var sampleWarnings: [Problem] {
        provenance.data.filter(\.isSample).map { use in
            let reason = IMDB.downloadProblem.map { "\($0)" } ?? "it is in none of the folders looked at"
            return Problem(
                severity: .warning, file: lesson.file,
                message: "the numbers come from a built-in sample, not from the real \(use.name) data",
                notes: ["why: \(reason)", "`lessons data fetch` downloads it; LESSONS_DATA names a folder that has it"])
        }
    }
}
