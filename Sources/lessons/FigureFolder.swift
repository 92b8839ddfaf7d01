import Foundation
import LessonExecution
import LessonReport

/// The folder that a lesson's figures go to, and what is known of those that are there.
///
/// SVG has comments, and so the mark of all that the command writes. CSV has none: beside the files lies a list of ours, which has the mark, with the hash of
/// each table that was written. A table is replaced where it is still what the list says.
struct FigureFolder {
    let path: String
    private let lesson: String
    private let force: Bool
    private let cache: String
    private let list: OutputFile
    /// The tables' hashes as the list has them, by name.
    private let hashes: [String: Set<String>]

    /// - Throws: why nothing can be written there.
    init(_ path: String, of lesson: String, options: PageOptions) throws(Problem) {
        self.path = path
        self.lesson = lesson
        force = options.force
        cache = FilePath.join(options.outputDir, PageFile.cacheName)
        let name = FilePath.join(path, ".\(FilePath(lesson).stem).figures")
        list = try OutputFile(name, from: lesson, part: "#figures", comment: .percent, use: .figure, force: options.force, cache: cache)
        hashes = Self.hashes(in: FileManager.default.contents(atPath: name) ?? Data())
    }

    /// - Parameter isAll: whether the lesson has no other figures: those of earlier runs are removed then.
    /// - Returns: how many charts, and how many tables.
    func write(_ figures: [Figure], isAll: Bool) throws(Problem) -> (figures: Int, tables: Int) {
        let files = try figures.map { figure throws(Problem) in (try file(for: figure), Data(figure.bytes), figure) }
        let tables = files.filter { $0.2.form == .csv }
        let now = Dictionary(tables.map { (Self.fileName(of: $0.2), Set([OutputMark.hash($0.1)])) }, uniquingKeysWith: { first, _ in first })
        // First with the old hashes too: whatever is there when it stops midway is known.
        try list.write(Self.text(hashes.merging(now) { $0.union($1) }))
        for (file, content, _) in files { try file.write(content) }
        let gone = isAll ? remove(allBut: Set(figures.map(Self.fileName))) : []
        try list.write(Self.text(hashes.merging(now) { $1 }.filter { !gone.contains($0.key) }))
        return (files.count - tables.count, tables.count)
    }
}

extension FigureFolder {
    private static func fileName(of figure: Figure) -> String { "\(figure.name).\(figure.form)" }

    private func file(for figure: Figure) throws(Problem) -> OutputFile {
        try file(named: Self.fileName(of: figure), figure.form, force: force)
    }

    private func file(named name: String, _ form: Figure.Form, force: Bool) throws(Problem) -> OutputFile {
        let comment: OutputMark.Comment? =
            switch form {
            case .svg: .html
            case .csv: nil
            }
        return try OutputFile(
            FilePath.join(path, name), from: lesson, part: "#\(name)", comment: comment, earlier: hashes[name] ?? [], use: .figure, force: force, cache: cache)
    }

    /// Removes the lesson's own figures that it no longer has. What anybody has changed stays, with `--force` too.
    private func remove(allBut names: Set<String>) -> Set<String> {
        let drawings = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".svg") }
        let old = drawings.map { ($0, Figure.Form.svg) } + hashes.keys.map { ($0, .csv) }
        return Set(
            old.filter { name, form in
                !names.contains(name) && !name.contains("/") && (try? file(named: name, form, force: false))?.remove() == true
            }
            .map(\.0))
    }

    /// A line a hash: `7f3a… train.csv`.
    private static func text(_ hashes: [String: Set<String>]) -> Data {
        Data(hashes.sorted { $0.key < $1.key }.flatMap { name, hashes in hashes.sorted().map { "\($0) \(name)\n" } }.joined().utf8)
    }

    private static func hashes(in text: Data) -> [String: Set<String>] {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("%") }
        let pairs = lines.map { $0.split(separator: " ", maxSplits: 1) }.filter { $0.count == 2 }
        return Dictionary(pairs.map { (String($0[1]), Set([String($0[0])])) }, uniquingKeysWith: { $0.union($1) })
    }
}
