import Foundation
import Wording

// Reading the pictures that lie beside a lesson, and where its prose shows them.
extension Lesson {
    /// Reads the pictures that the prose shows: files in the lesson's folder, or in a folder within it.
    /// - Returns: those that aren't there, lie elsewhere or are no pictures.
    mutating func readPictures(in folder: String) -> [LessonError] {
        guard prose.links.contains(where: \.isOwnPicture) else { return [] }
        let (source, marked) = (SourceText(source), SourceText(prose.text))
        let reader = PictureReader(folder: LessonFolder(path: folder))
        var errors: [LessonError] = []
        for link in prose.links where link.isOwnPicture && pictures[link.address] == nil && errors.count < Self.mostPictureFaults {
            func told(_ fault: PictureFault, _ suggestion: String? = nil) -> LessonError {
                LessonError(.picture(fault), at: marked.place(of: link.spot), length: link.length, suggestion: suggestion, in: source)
            }
            do throws(PictureFault) {
                let picture = try reader.read(link.path)
                pictures[link.address] = picture
                if picture.bytes.count >= Picture.largeSize, pictureWarnings.count < Self.mostPictureFaults {
                    let (name, size) = (reader.name(link.path), picture.bytes.count)
                    pictureWarnings.append(
                        told(
                            picture.sizeInPage > Picture.pageLimit
                                ? .beyondPage(name, byteCount: size, limit: Picture.pageLimit) : .large(name, byteCount: size)))
                }
            } catch {
                errors.append(told(error, error == .missing(reader.name(link.path)) ? reader.folder.nearest(to: reader.name(link.path)) : nil))
            }
        }
        for (link, text) in attributes where pictures[link.address] != nil && PictureWidth.attribute(in: text) == nil {
            if pictureWarnings.count >= Self.mostPictureFaults { break }
            let fault = text.hasPrefix(" ") ? PictureFault.attributeApart(String(text.drop { $0 == " " })) : .attribute(text)
            pictureWarnings.append(LessonError(.picture(fault), at: marked.place(of: link.spot), length: link.length, in: source))
        }
        return errors
    }

    /// More than these nobody reads, and each says its line.
    private static let mostPictureFaults = 20

    /// Where the prose shows its pictures, each time: their addresses, and the line of the paragraph.
    package var pictureUses: [(address: String, line: Int)] {
        var uses: [(address: String, line: Int)] = []
        var line = 0
        for index in prose.body {
            let node = prose.tree.nodes[index]
            if node.lines.first > 0 { line = node.lines.first }
            guard case .picture(let marked, _, _) = node.kind else { continue }
            let address = prose.restored(address: marked)
            if pictures[address] != nil { uses.append((address, line)) }
        }
        return uses
    }

    /// What stands in braces behind pictures.
    private var attributes: [(link: Link, text: String)] {
        let nodes = prose.tree.nodes
        let pictures = prose.body.filter { if case .picture = nodes[$0].kind { true } else { false } }
        let links = prose.links.filter(\.isPicture)
        guard pictures.count == links.count else { return [] }
        return zip(links, pictures).compactMap { link, index in
            let next = index + nodes[index].size
            guard next < nodes.count, case .text(let text) = nodes[next].kind, let end = text.firstIndex(of: "}") else { return nil }
            let written = text[...end]
            return written.hasPrefix("{") || PictureWidth.attribute(in: written.drop { $0 == " " }) != nil ? (link, String(written)) : nil
        }
    }
}

extension Link {
    /// Whether it is a picture that lies beside the lesson, or should.
    var isOwnPicture: Bool { isPicture && scheme == nil && !address.hasPrefix("//") && !path.isEmpty }
}

/// Reads pictures from one folder, and from nowhere else.
private struct PictureReader {
    let folder: LessonFolder

    /// A name as it is written in an address: percent signs stand for themselves or for bytes.
    func name(_ path: Substring) -> String { path.removingPercentEncoding ?? String(path) }

    func read(_ path: Substring) throws(PictureFault) -> Picture {
        let own = name(path)
        // A file's name ends at such a sign for the system: another file would be found.
        if own.contains("\0") { throw .missing(String(path)) }
        guard !LessonFolder.leadsOut(own) else { throw .outside(own) }
        guard let file = folder.file(own) ?? folder.file(String(path)) else { throw .missing(own) }
        let (format, bytes) = try content(of: file, named: own)
        var picture = Picture(format: format, bytes: bytes)
        if let dark = darkTwin(of: file) {
            let (format, bytes) = try content(of: dark, named: String(dark.dropFirst(folder.path.count + 1)))
            picture.dark = Picture.Dark(format: format, bytes: bytes)
        }
        return picture
    }

    private func content(of file: String, named name: String) throws(PictureFault) -> (Picture.Format, Data) {
        guard folder.contains(file) else { throw .outside(name) }
        let content: Data
        do throws(FileReadingFault) { content = try bytes(ofFile: file, atMost: Picture.sizeLimit) } catch {
            switch error {
            case .missing: throw .missing(name)
            case .tooLarge(let count): throw .tooLarge(name, byteCount: count, limit: Picture.sizeLimit)
            case .folder, .unreadable: throw .unreadable(name)
            }
        }
        guard let format = Picture.Format(of: content) else { throw .unknownFormat(name) }
        return (format, content)
    }

    /// `cell.dark.svg` beside `cell.svg`, and beside `cell.png` where there is no `cell.dark.png`.
    private func darkTwin(of file: String) -> String? {
        guard let point = file.lastIndex(of: "."), file[point...].count < 6 else { return nil }
        return ["\(file[..<point]).dark\(file[point...])", "\(file[..<point]).dark.svg"].first { FileManager.default.fileExists(atPath: $0) }
    }
}
