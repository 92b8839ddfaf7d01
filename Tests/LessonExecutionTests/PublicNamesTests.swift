import Foundation
import LessonExecution
import LessonLanguage
import Testing

/// What the RNN module offers to any program, lessons are offered too, or a list says why they are not.
struct PublicNamesTests {
    /// The names that lessons do without, by the reason.
    private static let left: [String: [String]] = [
        "a file, which a lesson can't read or write": [
            "saveWeights", "loadWeights", "ModelCheckpoint", "saveBestOnly", "initialValueThreshold", "savedFiles", "path", "NPZFile", "NPYArray",
            "array", "arrayNames", "Elements", "Object", "elements", "integers",
        ],
        "the run's own: it looks for the data, tells how training goes, shows errors and versions": [
            "resolve", "source", "downloadProblem", "DataSource", "isSample", "fingerprint", "DownloadProgress", "receivedBytes", "totalBytes",
            "TrainingProgress", "epoch", "batch", "batches", "isEpochEnd",
        ],
        "an error, which a lesson does not look into": ["RNNError", "DataError", "Fault", "WeightProblem", "OtherOutputs", "errorDescription"],
        "a class of one's own that follows a protocol, which the language does not have": [
            "trainingBegins", "epochBegins", "epochEnds", "trainingEnds", "asTensor", "tensor", "TensorElement", "hash",
        ],
        "the parts of a table or chart, which are shown as a whole": [
            "Row", "isBuilt", "kind", "outputShape", "derivation", "modelName", "isNumeric", "displayWidth", "Panel", "Series", "Marker", "panels", "series",
            "marker", "label", "Form", "form", "xNames", "isLogarithmic", "rowLabel", "columnLabel", "lowest", "highest", "showsValues", "shade",
            "hiddenPadding", "Term", "terms", "formula", "numbers", "note", "Step", "number", "word", "isPadding", "isLost", "inputs", "outputs", "steps",
            "states", "Word", "cut", "parameters", "reviews", "padded", "lostWords", "example", "before", "after", "metrics", "curve", "text", "units",
            "goesBackwards", "sharesInput",
        ],
        "a random source of one's own (`using:`), which the language does not have; a lesson has one with its seed": [
            "RandomSource", "stream", "nextUnit", "nextNormal", "MersenneTwister", "nextUInt32", "nextDouble", "randomInterval", "randomInteger",
            "permutation",
        ],
        "how a tensor is kept, and a name for a tuple": ["Storage", "storage", "Split"],
    ]

    @Test("lessons are offered every public name of the RNN module that they need")
    func names() throws {
        let offered = Self.offeredWords()
        let own = try Self.publicNames()
        #expect(own.count > 250)
        let left = Set(Self.left.values.joined())
        #expect(left.count == Self.left.values.map(\.count).reduce(0, +), "a name is left for two reasons")
        for name in own.subtracting(left).sorted() where !offered.contains(name) {
            Issue.record("lessons are not offered `\(name)`; bind it, or say above why they do without")
        }
        for name in left.sorted() where !own.contains(name) { Issue.record("the RNN module has no public `\(name)` any more") }
    }

    /// The words of all signatures, and the types that they belong to.
    private static func offeredWords() -> Set<String> {
        var words: Set<String> = []
        for declaration in LessonLanguage.Host.lessonDeclarations {
            words.formUnion(Self.words(of: declaration.signature))
            if let owner = declaration.owner { words.insert(owner) }
        }
        return words
    }

    private static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    }

    /// What the sources declare as public: the word behind `func`, `var`, `let` or the word for a type.
    private static func publicNames() throws -> Set<String> {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/RNN").standardized
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let kinds: Set = ["func", "var", "let", "class", "struct", "enum", "protocol", "typealias"]
        var names: Set<String> = []
        for file in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                guard let start = words.firstIndex(of: "public"), words[..<start].allSatisfy({ $0.hasPrefix("@") }),
                    let kind = words[start...].firstIndex(where: kinds.contains), kind + 1 < words.count
                else { continue }
                let name = words[kind + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                if !name.isEmpty { names.insert(String(name)) }
            }
        }
        return names
    }
}
