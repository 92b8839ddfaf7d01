/// The parts of a file's path as text. (`NSString.deletingLastPathComponent` stops the program at a path of one letter.)
struct FilePath {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// `week6.md` of `Lessons/week6.md`.
    var fileName: String {
        String(text.split(separator: "/").last ?? "")
    }

    /// `week6` of `Lessons/week6.md`.
    var stem: String {
        guard let point = fileName.lastIndex(of: "."), point != fileName.startIndex else { return fileName }
        return String(fileName[..<point])
    }

    /// `Lessons` of `Lessons/week6.md`; `.` of `week6.md`.
    var folder: String {
        guard let slash = text.lastIndex(of: "/") else { return "." }
        return slash == text.startIndex ? "/" : String(text[..<slash])
    }

    /// As it is typed in a terminal: in quotes where it has blanks or signs of the shell's.
    var typed: String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@%~".contains($0) }
        return isPlain ? text : "'\(text.replacing("'", with: #"'\''"#))'"
    }

    /// `Lessons/week6.md` of `Lessons` and `week6.md`.
    static func join(_ folder: String, _ name: String) -> String {
        if folder == "." { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
}
