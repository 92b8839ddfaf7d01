import Foundation
import LessonExecution

/// Where a page goes: a file, or standard output.
struct PageFile {
    static let defaultFolder = "Output"
    /// The folder within it where results are kept from run to run. A name of its own: others have a `.cache`.
    static let cacheName = ".lessons-cache"

    /// `-` is standard output.
    let path: String
    private let file: OutputFile?
    /// Whether there was something in its place before.
    let isThere: Bool
    /// Whether the reader may not know yet how to open it.
    var isFirst: Bool { path != "-" && !isThere }

    init(for lesson: String, options: PageOptions) throws(Problem) {
        // Results are kept there, wherever the page goes.
        try OutputFolder(options.outputDir).checked()
        let name = FilePath(lesson).stem
        path = options.output ?? FilePath.join(options.outputDir, "\(name).\(options.format.fileExtension)")
        isThere = path != "-" && FileManager.default.fileExists(atPath: path)
        file = path == "-" ? nil : try OutputFile(path, from: lesson, force: options.force, cache: FilePath.join(options.outputDir, Self.cacheName))
    }

    func write(_ text: String) throws(Problem) {
        if let file { return try file.write(Data(text.utf8)) }
        do { try Terminal.output.write(page: text) } catch {
            throw Problem(file: path, message: FileProblem.fault(for: error, writing: path))
        }
    }
}
