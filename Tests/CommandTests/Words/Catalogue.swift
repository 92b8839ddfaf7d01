import Foundation
import Testing
import Wording

/// What a catalogue of sentences has to have: each in both languages, in Korean with particles that fit, and no case that is not looked at here.
struct Catalogue {
    /// Where its cases are declared, within Sources.
    let file: String
    let examples: [any Told]

    init(_ file: String, _ examples: [any Told]) { (self.file, self.examples) = (file, examples) }

    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        for example in examples {
            let (english, korean) = (example.told(in: .english), example.told(in: .korean))
            #expect(!Self.hasHangul(english), "\(example): \(english)", sourceLocation: sourceLocation)
            // What is the same in both is a name, a number or a sign.
            #expect(Self.hasHangul(korean) || english == korean, "\(example): \(korean)", sourceLocation: sourceLocation)
            #expect(korean.isEmpty == english.isEmpty, "\(example)", sourceLocation: sourceLocation)
            #expect(!korean.contains(Self.doubleParticle), "\(example): \(korean)", sourceLocation: sourceLocation)
            #expect(Self.englishSentence(in: korean) == nil, "\(example): \(korean)", sourceLocation: sourceLocation)
        }
        let missing = try declared.subtracting(examples.map { String("\($0)".prefix { $0.isLetter }) })
        #expect(missing.isEmpty, "\(file) has cases without an example: \(missing.sorted())", sourceLocation: sourceLocation)
    }

    static func hasHangul(_ text: String) -> Bool { text.unicodeScalars.contains { ("\u{AC00}"..."\u{D7A3}").contains($0) } }

    nonisolated(unsafe) private static let doubleParticle = /을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|과\(와\)|와\(과\)|\(으\)로|\(이\)/

    /// Four English words in a row that are neither code nor a quotation.
    static func englishSentence(in text: String) -> String? {
        let bare = text.replacing(/`[^`]*`/, with: "|").replacing(/'[^']*'/, with: "|").replacing(/"[^"]*"/, with: "|")
        return bare.firstMatch(of: /[A-Za-z][a-z]+(?: [a-z]+){3,}/).map { String($0.0) }
    }

    /// The names of the cases that the file's first type has.
    private var declared: Set<String> {
        get throws {
            let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Sources").standardizedFileURL
            let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
            var names: Set<String> = []
            for line in text.split(separator: "\n").prefix(while: { $0 != "}" }) where line.hasPrefix("    case ") {
                // Names stand behind `case` and behind the commas between cases, not within their facts.
                var depth = 0
                var outside = ""
                for letter in line.dropFirst(9) {
                    if letter == "(" { depth += 1 }
                    if depth == 0 { outside.append(letter) }
                    if letter == ")" { depth -= 1 }
                }
                names.formUnion(outside.split(separator: ",").map { $0.split(separator: "=")[0].trimmingCharacters(in: .whitespaces) })
            }
            return names
        }
    }
}
