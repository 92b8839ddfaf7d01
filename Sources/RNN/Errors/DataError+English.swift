extension DataError {
    /// The error as a sentence: what was wrong, where, and what to do about it.
    var english: String {
        switch self {
        case .unreadable(let file, let reason):
            "cannot read \(file): \(reason.english). Check that it is a file and that you may read it."
        case .tooLarge(let file, let bytes, let limit):
            "\(file) has \(bytes) bytes, and at most \(limit) are read. It is not one of the data sets; \(Self.fetchAgain)."
        case .foreign(let file, let expected, let beginning):
            "\(file) is not \(expected.english): it begins with \(Self.quote(beginning)). \(Self.removeAndFetch)."
        case .damaged(let file, let part, let offset, let fault):
            "\(file) is damaged \(part.english.isEmpty ? "" : "in \(part.english), ")at byte \(offset): \(fault.english). \(Self.removeAndFetch)."
        case .refusedGlobal(let file, let part, let name):
            "\(file) was refused: \(part.english) asks for \(name), which data has no need of and which could run code. "
                + "Do not use this file unless you know who made it; \(Self.fetchAgain)."
        case .missingArray(let file, let name, let present):
            "\(file) holds no array \(name), only \(present.shownNames ?? "nothing"). \(Self.removeAndFetch)."
        case .unexpectedArray(let file, let name, let expected, let found):
            "\(name.english) in \(file) should hold \(expected.english) and holds \(found.english). \(Self.removeAndFetch)."
        case .missingFile(let name, let folder, let setBy):
            "there is no \(name) in \(folder), which \(setBy) names. Put it there, or unset \(setBy)."
        case .wrongFingerprint(let url, let expected, let found):
            "what \(url) sent is not the data set: its fingerprint is \(found), and should be \(expected). "
                + "It was thrown away. Something on the way may have answered in its place; try again from another network."
        case .notDownloaded(let url, let reason):
            "cannot download \(url): \(reason.english). Check the network, or put the file into ~/.keras/datasets by hand."
        case .downloadStopped(let url):
            "the download of \(url) was stopped; nothing was kept."
        case .notStored(let file, let reason):
            "cannot write \(file): \(reason.english). Check the free space and the permissions of its folder."
        case .empty(let operation):
            "\(operation.english) needs at least one value, and was given none."
        case .invalidArgument(let operation, let name, let given, let requirement):
            "\(operation.english): \(name.english) is \(given.english), and must be \(requirement.english)."
        case .countMismatch(let operation, let first, let firstCount, let second, let secondCount):
            "\(operation.english): \(first.english) has \(firstCount) elements and \(second.english) has \(secondCount); they must have as many."
        case .raggedLists(let operation, let index, let expected, let given):
            "\(operation.english): the list at index \(index) has \(given) elements and the first has \(expected); "
                + "all must be equally long. Pad them first."
        case .outOfRange(let operation, let index, let value, let requirement):
            "\(operation.english): the value \(value) at index \(index) must be \(requirement.english)."
        case .ownFile(let file, let fault): "\(file): \(fault.english)"
        case .table(let fault): fault.english
        }
    }

    /// What is wrong with a file, without the advice for data sets.
    var englishFinding: String {
        switch self {
        case .unreadable(_, let reason): reason.english
        case .tooLarge(_, let bytes, let limit): "it has \(bytes) bytes, and at most \(limit) are read"
        case .foreign(_, let expected, let beginning): "it is not \(expected.english): it begins with \(Self.quote(beginning))"
        case .damaged(_, let part, let offset, let fault):
            "it is damaged \(part.english.isEmpty ? "" : "in \(part.english), ")at byte \(offset): \(fault.english)"
        case .ownFile(_, let fault): fault.english
        case .refusedGlobal, .missingArray, .unexpectedArray, .missingFile, .wrongFingerprint, .notDownloaded, .downloadStopped,
            .notStored, .empty, .invalidArgument, .countMismatch, .raggedLists, .outOfRange, .table:
            english
        }
    }

    private static let fetchAgain = "`lessons data fetch` gets the data set anew"
    private static let removeAndFetch = "Remove the file; \(fetchAgain)"

    private static func quote(_ bytes: [UInt8]) -> String { bytes.shownBeginning ?? "nothing (it is empty)" }
}
