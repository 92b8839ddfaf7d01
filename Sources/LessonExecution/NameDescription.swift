import LessonLanguage

/// What RNN's names are, as the language knows them.
public enum NameDescription {
    private static let host = LessonLanguage.Host.ofLessons

    /// Signatures and what their parameters are for; `nil` where there is no such name.
    public static func text(of name: String) -> String? { host.description(of: name) }

    /// The parameters that nobody has described: for tests.
    package static var undocumentedParameters: [String] { host.undocumentedParameters }

    public static func nearest(to name: String) -> String? { host.nearestName(to: name) }
}
