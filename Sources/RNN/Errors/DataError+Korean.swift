import Wording

extension DataError {
    /// The error as a sentence: what was wrong, where, and what to do about it.
    var korean: String {
        switch self {
        case .unreadable(let file, let reason):
            "\(file.with(.을를)) 읽을 수 없습니다: \(reason.korean). 파일이 맞는지, 읽을 권한이 있는지 확인하세요."
        case .tooLarge(let file, let bytes, let limit):
            "\(file.with(.은는)) \(bytes)바이트인데 \(limit)바이트까지만 읽습니다. 데이터셋 파일이 아닙니다. \(Self.fetchAgain)."
        case .foreign(let file, let expected, let beginning):
            "\(file.with(.은는)) \(expected.korean.with(.이가)) 아닙니다: \(Self.beginning(beginning)). \(Self.removeAndFetch)."
        case .damaged(let file, let part, let offset, let fault):
            "\(file.with(.이가)) \(Self.place(part, offset))에서 손상되었습니다: \(fault.korean). \(Self.removeAndFetch)."
        case .refusedGlobal(let file, let part, let name):
            "\(file.with(.을를)) 읽지 않았습니다: \(part.korean.isEmpty ? "파일" : part.korean)에서 데이터에 필요 없고 코드를 실행할 수도 있는 "
                + "\(name.with(.을를)) 요구합니다. 누가 만들었는지 모르면 이 파일을 쓰지 마세요. \(Self.fetchAgain)."
        case .missingArray(let file, let name, let present):
            "\(file)에 배열 \(name.with(.이가)) 없습니다. 들어 있는 것: \(present.shownNames ?? "없음"). \(Self.removeAndFetch)."
        case .unexpectedArray(let file, let name, let expected, let found):
            "\(file)의 \(name.korean)에는 \(expected.korean.with(.이가)) 있어야 하는데 \(found.korean.with(.이가)) 있습니다. \(Self.removeAndFetch)."
        case .missingFile(let name, let folder, let setBy):
            "\(setBy.with(.이가)) 가리키는 \(folder)에 \(name.with(.이가)) 없습니다. 파일을 거기에 두거나 \(setBy) 설정을 지우세요."
        case .wrongFingerprint(let url, let expected, let found):
            "\(url)에서 받은 것은 데이터셋이 아닙니다: 지문이 \(expected)여야 하는데 \(found)입니다. "
                + "받은 것은 버렸습니다. 중간에서 다른 것이 대신 답했을 수 있으니 다른 네트워크에서 다시 해 보세요."
        case .notDownloaded(let url, let reason):
            "\(url.with(.을를)) 내려받을 수 없습니다: \(reason.korean). 네트워크를 확인하거나 파일을 직접 ~/.keras/datasets에 넣으세요."
        case .downloadStopped(let url):
            "\(url)의 내려받기를 중단했습니다. 아무것도 남기지 않았습니다."
        case .notStored(let file, let reason):
            "\(file.with(.을를)) 쓸 수 없습니다: \(reason.korean). 남은 공간과 폴더의 권한을 확인하세요."
        case .empty(let operation):
            "\(operation.korean)에는 값이 하나 이상 필요한데 하나도 없습니다."
        case .invalidArgument(let operation, let name, let given, let requirement):
            "\(operation.korean): \(name.korean.with(.이가)) \(given.korean)인데, \(requirement.korean)."
        case .countMismatch(let operation, let first, let firstCount, let second, let secondCount):
            "\(operation.korean): \(first.korean)의 원소는 \(firstCount)개이고 \(second.korean)의 원소는 \(secondCount)개입니다. 개수가 같아야 합니다."
        case .raggedLists(let operation, let index, let expected, let given):
            "\(operation.korean): 첫 목록의 원소는 \(expected)개인데 인덱스 \(index)의 목록은 \(given)개입니다. "
                + "길이가 모두 같아야 합니다. 먼저 패딩하세요."
        case .outOfRange(let operation, let index, let value, let requirement):
            "\(operation.korean): 인덱스 \(index)의 값이 \(value)인데, \(requirement.korean)."
        case .ownFile(let file, let fault): "\(file): \(fault.korean)"
        case .table(let fault): fault.korean
        }
    }

    /// What is wrong with a file, without the advice for data sets.
    var koreanFinding: String {
        switch self {
        case .unreadable(_, let reason): reason.korean
        case .tooLarge(_, let bytes, let limit): "\(bytes)바이트인데 \(limit)바이트까지만 읽습니다"
        case .foreign(_, let expected, let beginning): "\(expected.korean.with(.이가)) 아닙니다: \(Self.beginning(beginning))"
        case .damaged(_, let part, let offset, let fault): "\(Self.place(part, offset))에서 손상되었습니다: \(fault.korean)"
        case .ownFile(_, let fault): fault.korean
        case .refusedGlobal, .missingArray, .unexpectedArray, .missingFile, .wrongFingerprint, .notDownloaded, .downloadStopped,
            .notStored, .empty, .invalidArgument, .countMismatch, .raggedLists, .outOfRange, .table:
            korean
        }
    }

    private static let fetchAgain = "`lessons data fetch`로 데이터셋을 새로 받을 수 있습니다"
    private static let removeAndFetch = "파일을 지우세요. \(fetchAgain)"

    private static func place(_ part: Part, _ offset: Int) -> String { (part.korean.isEmpty ? "" : "\(part.korean)의 ") + "\(offset)번째 바이트" }

    private static func beginning(_ bytes: [UInt8]) -> String { bytes.shownBeginning.map { "파일이 \($0.with(.으로)) 시작합니다" } ?? "파일이 비어 있습니다" }
}
