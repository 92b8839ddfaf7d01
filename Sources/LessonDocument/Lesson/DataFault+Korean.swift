import Wording

extension DataFault {
    var korean: String {
        switch self {
        case .missing(let file): "레슨 옆에 파일 `\(file)`".with(.이가) + " 없습니다"
        case .outside(let file):
            "`\(file)`".with(.은는) + " 레슨이 있는 폴더 밖에 있습니다. 레슨 옆에 두세요(읽는 사람은 `--data NAME=FILE`로 어떤 파일이든 줄 수 있습니다)"
        case .folder(let file): "`\(file)`".with(.은는) + " 파일이 아니라 폴더입니다"
        case .unreadable(let file, let reason): "`\(file)`".with(.을를) + " 읽을 수 없습니다: \(reason.korean)"
        case .tooLarge(let file, let count, let limit): "`\(file)`의 크기는 \(count)바이트입니다. 데이터 파일은 \(limit)바이트까지 읽습니다"
        case .tooMuch(let limit): "`data`의 파일들이 모두 합쳐 \(limit)바이트를 넘습니다"
        case .unknownKind(let file, let valid):
            "`\(file)`에 무엇이 들었는지 알 수 없습니다. 데이터 파일의 이름은 \(valid.map { "`.\($0)`" }.joined(separator: ", ")) 가운데 하나로 끝나야 합니다"
        case .invalidName(let name):
            "`\(name)`".with(.은는) + " 데이터의 이름이 될 수 없습니다. 블록에서 상수로 읽으므로 `data: {reviews: reviews.tsv}`처럼 Swift 이름이어야 합니다"
        case .takenName(let name): "`\(name)`".with(.은는) + " 이미 매개변수의 이름입니다. 데이터에 다른 이름을 붙이세요"
        case .noFile(let name): "`\(name)`에 파일이 없습니다. `\(name): {file: \(name).tsv}`처럼 쓰세요"
        case .misfitOption(let option, let kind):
            "`.\(kind.rawValue)` 파일에는 옵션 `\(option)`".with(.이가) + " 없습니다. "
                + (kind.options.isEmpty ? "그 옵션을 빼세요" : "쓸 수 있는 옵션: \(kind.options.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
        case .unknownEncoding(let name, let valid):
            "인코딩 `\(name)`".with(.은는) + " 알 수 없습니다. 쓸 수 있는 인코딩: \(valid.map { "`\($0)`" }.joined(separator: ", "))"
        case .given(let name, let file, .missing): "`--data \(name)=\(file)`: 그런 파일이 없습니다"
        case .given(let name, let file, let fault): "`--data \(name)=\(file)`: \(fault.korean)"
        case .unknownName(let name, let file, let known):
            known.isEmpty
                ? "`--data \(name)=\(file)`: 이 레슨의 머리말에는 `data`가 없습니다"
                : "`--data \(name)=\(file)`: 이 레슨에는 데이터 `\(name)`".with(.이가) + " 없습니다. 있는 데이터: \(known.map { "`\($0)`" }.joined(separator: ", "))"
        }
    }
}
