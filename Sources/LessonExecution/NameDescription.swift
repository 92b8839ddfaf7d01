import LessonLanguage
import Wording

/// What RNN's names are, as the language knows them.
public enum NameDescription {
    private static let host = LessonLanguage.Host.ofLessons

    /// What a type, a function or a member is: `LSTM`, `padSequences`, `fit`, `model.fit`, `History.plot`; nil where there is no such name.
    public static func text(of name: String, in language: ReaderLanguage) -> String? {
        guard let description = host.description(of: name) ?? withoutModules(name).flatMap(host.description) else { return nil }
        let page = DescriptionPage(language: language)
        switch description {
        case .type(let type): return page.text(type, conformers: host.conformers(of: name))
        case .members(let members): return members.map(page.text).joined(separator: "\n\n")
        }
    }

    /// `LSTM` of `tf.keras.layers.LSTM`, `padSequences` of `pad_sequences`.
    private static func withoutModules(_ name: String) -> String? {
        guard let last = name.split(separator: ".").last, name.first?.isLowercase == true else { return nil }
        let words = last.split(separator: "_")
        guard let first = words.first else { return nil }
        let own = first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return own == name ? nil : String(own)
    }

    public static func nearest(to name: String) -> String? { host.nearestName(to: name) }

    /// What RNN declares and is said in English alone, as keys of `KoreanNotes`: for tests.
    package static var untranslated: [String] {
        all.filter { !$0.documentation.isEmpty && $0.documentation.korean.isEmpty }.map(\.key)
    }

    /// The parameters that nobody has described, those of operators aside: for tests.
    package static var undocumentedParameters: [String] {
        all.filter { $0.isParameter && $0.key.first?.isLetter == true && $0.documentation.isEmpty }.map(\.key)
    }

    /// The keys of Korean notes that stand for nothing: for tests.
    package static var unusedNotes: [String] {
        let used = Set(all.map(\.documentation.korean))
        return KoreanNotes.all.filter { !used.contains($0.value) }.map(\.key).sorted()
    }

    /// The notes of parameters, which end a sentence: for tests.
    package static var parameterNotes: [String] { all.filter(\.isParameter).map(\.documentation.korean) }

    private static var all: [(key: String, isParameter: Bool, documentation: Documentation)] {
        let (types, functions) = host.describedAll
        return types.map { ($0.name, false, $0.documentation) }
            + (types.flatMap(\.members) + functions).flatMap { member in
                let place = (member.owner.map { "\($0)." } ?? "") + member.name
                return [(place, false, member.documentation)] + member.parameters.map { ("\(place)(\($0.name))", true, $0.documentation) }
            }
    }
}
