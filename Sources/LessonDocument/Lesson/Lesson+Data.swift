import Foundation
import Wording

// Reading the files that a lesson's front matter names as its data.
extension Lesson {
    /// The most bytes of one file of data, and of all of a lesson's.
    static let dataLimit = 200_000_000
    static let wholeDataLimit = 400_000_000

    /// Reads the files of `data`: those in the lesson's folder, or in a folder within it.
    /// - Parameter given: files of any place that the reader has named in their stead, by name.
    /// - Returns: those that aren't there, lie elsewhere or can't be read.
    mutating func readData(in folder: String, given: [(name: String, file: String)]) -> [LessonError] {
        let source = SourceText(source)
        var errors: [LessonError] = []
        let known = frontMatter.data.map(\.name)
        for (name, file) in given {
            guard let place = frontMatter.data.firstIndex(where: { $0.name == name }) else {
                errors.append(LessonError(.data(.unknownName(name, file: file, known: known)), suggestion: nearestName(to: name, among: known)))
                continue
            }
            guard let kind = DataKind(ofFile: file) else {
                errors.append(LessonError(.data(.unknownKind(file, valid: DataKind.allCases.map(\.rawValue)))))
                continue
            }
            frontMatter.data[place].file = file
            frontMatter.data[place].kind = kind
        }
        let own = LessonFolder(path: folder)
        var room = Self.wholeDataLimit
        for entry in frontMatter.data {
            let isGiven = given.contains { $0.name == entry.name }
            do throws(DataFault) {
                let file = try read(entry, isGiven: isGiven, in: own)
                room -= file.bytes.count
                guard room >= 0 else { throw .tooMuch(limit: Self.wholeDataLimit) }
                data.append(file)
            } catch {
                // The option's fault, and no line's of the lesson.
                guard !isGiven else {
                    errors.append(LessonError(.data(.given(entry.name, file: entry.file, error))))
                    continue
                }
                let suggestion = error == .missing(entry.file) ? own.nearest(to: entry.file) : nil
                errors.append(LessonError(.data(error), at: entry.place, length: entry.name.count, suggestion: suggestion, in: source))
            }
        }
        return errors
    }

    /// Where the files of a lesson's `data` lie, or would: to be watched, also where something is wrong with the lesson.
    package static func dataPaths(ofFile path: String, given: [(name: String, file: String)]) -> [String] {
        guard let text = try? text(of: path) else { return [] }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return FrontMatterReader(SourceText(text)).frontMatter.data.map { entry in
            given.last { $0.name == entry.name }?.file ?? LessonFolder(path: folder).file(entry.file) ?? "\(folder)/\(entry.file)"
        }
    }

    private func read(_ entry: DataEntry, isGiven: Bool, in folder: LessonFolder) throws(DataFault) -> DataFile {
        if !isGiven, LessonFolder.leadsOut(entry.file) { throw .outside(entry.file) }
        guard let path = isGiven ? entry.file : folder.file(entry.file) else { throw .missing(entry.file) }
        guard isGiven || folder.contains(path) else { throw .outside(entry.file) }
        do throws(FileReadingFault) {
            return DataFile(entry: entry, path: path, bytes: [UInt8](try LessonDocument.bytes(ofFile: path, atMost: Self.dataLimit)))
        } catch {
            switch error {
            case .missing: throw .missing(entry.file)
            case .folder: throw .folder(entry.file)
            case .tooLarge(let count): throw .tooLarge(entry.file, byteCount: count, limit: Self.dataLimit)
            case .unreadable(let reason): throw .unreadable(entry.file, reason)
            }
        }
    }
}
