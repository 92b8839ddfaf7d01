/// A file of parameters: `name: value` lines as in a lesson's front matter, or JSON.
public struct ParameterFile {
    public let values: [(name: String, value: ParamValue)]

    /// - Throws: what is wrong with the file, at its place.
    public init(reading path: String) throws(LessonErrors) {
        let own = SourceText(try Lesson.text(of: path))
        // The front matter's own rules hold: the file is read as the `params` of a lesson.
        let lines = own.lines.map { $0 == "---" ? "" : "  \($0)" }
        let head = FrontMatterReader(SourceText("---\nparams:\n" + lines.joined(separator: "\n") + "\n---\n"))
        let errors = head.errors.map { error in
            let place = error.line.map { Place(line: max($0 - 2, 1), column: max((error.column ?? 1) - 2, 1)) }
            return LessonError(error.fault, at: place, length: error.length, suggestion: error.suggestion, in: own)
        }
        guard errors.isEmpty else { throw LessonErrors(file: path, errors: errors) }
        values = head.frontMatter.params.map { ($0.name, $0.value) }
    }
}
