import Wording

extension DataError.Fault {
    /// What is broken, as a part of the error's sentence.
    var korean: String {
        switch self {
        case .truncated(let needed, let available): "\(needed)바이트가 필요한데 \(available)바이트만 남아 있어 중간에 잘린 파일입니다"
        case .checksum(let stored, let computed): "체크섬이 \(stored.hexadecimal)이어야 하는데 \(computed.hexadecimal)입니다"
        case .malformed(let expected, let found): "\(expected.korean.with(.이가)) 와야 할 곳에 \(found.korean.with(.이가)) 있습니다"
        case .unsupported(let feature): "\(feature.korean.with(.은는)) 읽지 않습니다"
        case .oversized(let what, let count, let limit): "\(what.korean.with(.이가)) \(count)이라고 하는데 여기서는 \(limit)까지만 가능합니다"
        }
    }
}

extension DataError.Part {
    var korean: String {
        switch self {
        case .whole: ""
        case .header: "헤더"
        case .member(let name): name
        }
    }
}

extension DataError.Found {
    fileprivate var korean: String {
        switch self {
        case .text(let text): text
        case .somethingElse, .none, .neither: "다른 것"
        case .oneOrNone: "하나만 있거나 없는 상태"
        case .again: "같은 이름"
        case .moreBytes: "남은 바이트"
        case .endOfFile, .cutShort: "파일의 끝"
        case .endOfHeader: "헤더의 끝"
        case .unseen(let index): "아직 나오지 않은 \(index)번"
        case .shape(let shape): "\(shape) 모양"
        }
    }
}

extension DataError.Feature {
    fileprivate var korean: String {
        switch self {
        case .zlibFormat: "이 zlib 스트림 형식"
        case .encryptedMember: "암호화된 항목"
        case .splitArchive: "여러 파일로 나뉜 압축 파일"
        case .compression(let method): "압축 방식 \(method)"
        case .numpyVersion(let version): "NumPy 파일 형식의 버전 \(version)"
        case .elementType(let code): "원소 타입 '\(code)'"
        case .records: "레코드 배열"
        case .otherList: "숫자가 아닌 값의 목록"
        case .listOfArrays: "배열의 목록"
        case .nestedArray: "배열 안의 객체 배열이나 다차원 배열"
        case .pickleProtocol(let version): "pickle 프로토콜 \(version)"
        case .pickleInstruction(let code): "pickle 명령 0x" + String(code, radix: 16)
        case .wholeNumber(let bytes): "\(bytes)바이트 정수"
        }
    }
}

extension DataError.Amount {
    fileprivate var korean: String {
        switch self {
        case .bytes: "바이트 수"
        case .bytesOfHeader: "헤더의 바이트 수"
        case .bytesAfterDecompression: "압축을 푼 바이트 수"
        case .bytesOfPickle: "pickle의 바이트 수"
        case .numbers: "숫자 개수"
        case .axes: "축 개수"
        case .elements: "원소 개수"
        case .members: "항목 개수"
        case .parts: "부분 개수"
        case .letters: "이름의 글자 수"
        }
    }
}
