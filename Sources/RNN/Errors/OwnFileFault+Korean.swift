import Wording

extension DataError.OwnFileFault {
    var korean: String {
        switch self {
        case .empty: "파일에 내용이 없습니다"
        case .ending: "표가 든 파일의 이름은 `.csv`, `.tsv`, `.json` 가운데 하나로 끝나야 합니다"
        case .tensorEnding: "텐서가 든 파일의 이름은 `.npz`나 `.safetensors`로 끝나야 합니다"
        case .raggedRow(let line, let fields, let columns, let quotesMayCount):
            "\(line)번째 줄의 칸은 \(fields)개인데 첫 행의 칸은 \(columns)개입니다. "
                + (quotesMayCount
                    ? "이 파일에서 따옴표가 칸을 묶는 표시라면 `quotes: true`라고 쓰세요" : "구분 기호가 든 글은 따옴표로 감싸거나, 그 줄을 고치세요")
        case .unclosedQuote(let line):
            "\(line)번째 줄에서 칸을 여는 따옴표가 끝까지 닫히지 않습니다. 이 파일에서 따옴표가 보통 글자라면 `quotes: false`라고 쓰세요"
        case .duplicateColumn(let name):
            "`\(name)`".with(.이) + "라는 열이 두 개입니다. 하나의 이름을 바꾸거나, 첫 행이 값이라면 `header: false`라고 쓰세요"
        case .tooManyFields(let limit): "값이 \(limit)개를 넘습니다. 그만큼까지만 읽습니다"
        case .tooManyColumns(let limit): "열이 \(limit)개를 넘습니다. 그만큼까지만 읽습니다"
        case .encoding(let encoding, let line, let looksLike):
            (line.map { "\($0)번째 줄이" } ?? "파일이") + " \(encoding.name.with(.이가)) 아닙니다. "
                + (looksLike.map { "\($0.name)처럼 보입니다. \($0.adviceInKorean)" } ?? "UTF-8로 저장하세요")
        case .json(let line, let fault): "\(line)번째 줄이 JSON에 맞지 않습니다. \(fault.korean)"
        case .notAListOfObjects: "JSON은 객체의 목록만 읽으며, 객체 하나가 한 행입니다: `[{\"text\": \"…\", \"label\": 1}, …]`"
        case .nestedValue(let key, let row):
            "인덱스 \(row)의 객체에서 `\(key)`의 값이 목록이나 객체입니다. 표의 값은 텍스트, 숫자, `true`, `false`, `null`이어야 합니다"
        case .damaged(let error): error.koreanFinding
        case .noNumbers(let array, let type): "`\(array)`에는 숫자가 아니라 \("`\(type)`".with(.이가)) 들어 있습니다. 숫자 배열만 읽습니다"
        }
    }
}

extension TextEncoding {
    /// What to do with a file of this encoding that was read in another.
    fileprivate var adviceInKorean: String {
        switch self {
        case .utf8: "`encoding`을 빼세요"
        case .cp949, .utf16: "`encoding: \(rawValue)`\(rawValue.with(.이).dropFirst(rawValue.count))라고 쓰거나 `iconv -f \(rawValue) -t utf-8`로 UTF-8 파일을 만드세요"
        }
    }
}
