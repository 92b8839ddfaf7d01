import Foundation

/// The cases that Swift files declare, read from their text: so a new case is missed where nobody gave it an example.
public struct DeclaredCases {
    public private(set) var names: Set<CaseName> = []
    /// The types that are open at this place, each with the number of braces before it.
    private var types: [(name: String, depth: Int)] = []
    private var depth = 0

    /// - Parameter files: beginning at the package's folder. A folder stands for the files in it that declare errors: not those of sentences, `…+….swift`.
    public init(in files: [String]) throws {
        for file in files {
            let path = Self.package.appending(path: file)
            var isFolder: ObjCBool = false
            FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder)
            let within = isFolder.boolValue ? try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil) : [path]
            for one in within where one.pathExtension == "swift" && !one.lastPathComponent.contains("+") { read(try String(contentsOf: one, encoding: .utf8)) }
        }
    }

    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private mutating func read(_ text: String) {
        (types, depth) = ([], 0)
        for line in text.split(separator: "\n") where !line.drop(while: \.isWhitespace).hasPrefix("//") { read(line: line) }
    }

    private mutating func read(line: Substring) {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        if let keyword = words.firstIndex(where: { ["enum", "struct", "extension", "class"].contains($0) }), line.contains("{"), keyword + 1 < words.count {
            types.append((String(words[keyword + 1]), depth))
        }
        if let start = line.firstRange(of: "case "), line[..<start.lowerBound].allSatisfy({ $0.isWhitespace }) || line.contains("enum ") {
            let list = line[start.upperBound...].prefix { $0 != "}" }
            if list.first?.isLetter == true, !list.hasPrefix("let ") { add(list) }
        }
        depth += line.count { $0 == "{" } - line.count { $0 == "}" }
        while let last = types.last, depth <= last.depth { types.removeLast() }
    }

    /// `a, b(of: String, Int)`.
    private mutating func add(_ list: Substring) {
        let type = types.map(\.name).joined(separator: ".")
        var found: Set<CaseName> = []
        var brackets = 0
        var name = ""
        for character in list + "," {
            switch character {
            // A `switch` has cases too.
            case ":" where brackets == 0: return
            case "(": brackets += 1
            case ")": brackets -= 1
            case "," where brackets == 0:
                let own = name.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                if !own.isEmpty { found.insert(CaseName(type: type, name: String(own))) }
                name = ""
            case _ where brackets == 0 && !character.isWhitespace: name.append(character)
            case _: break
            }
        }
        names.formUnion(found)
    }
}
