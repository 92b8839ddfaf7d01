import Wording

extension PictureFault {
    var korean: String {
        switch self {
        case .missing(let name): "레슨 옆에 그림 `\(name)`".with(.이가) + " 없습니다"
        case .outside(let name): "그림 `\(name)`".with(.은는) + " 레슨이 있는 폴더 밖에 있습니다. 레슨 옆에 두세요"
        case .unreadable(let name): "그림 `\(name)`".with(.을를) + " 읽을 수 없습니다"
        case .unknownFormat(let name): "`\(name)`".with(.은는) + " 페이지가 보여 줄 수 있는 그림이 아닙니다. PNG, JPEG, GIF, WebP, SVG를 보여 줍니다"
        case .tooLarge(let name, let bytes, let limit): "그림 `\(name)`의 크기는 \(bytes)바이트입니다. 페이지에는 \(limit)바이트까지 들어갑니다"
        case .large(let name, let bytes): "그림 `\(name)`의 크기는 \(megabytes(bytes)) MB이고, 페이지가 그것을 모두 담습니다. 작은 그림이 더 빨리 열립니다"
        case .beyondPage(let name, let bytes, let limit):
            "그림 `\(name)`의 크기가 \(megabytes(bytes)) MB여서 페이지에서 뺍니다. 페이지는 모두 합쳐 \(megabytes(limit)) MB까지입니다. 더 작은 그림을 쓰거나 "
                + "`lessons run --large`로 모두 담을 수 있습니다"
        case .attribute(let text): "그림 뒤에는 `{width=60%}`나 `{width=300}`처럼 너비를 씁니다. `\(text)`".with(.은는) + " 글자 그대로 보입니다"
        case .attributeApart(let text): "여기 있는 `\(text)`".with(.은는) + " 글자 그대로 보입니다. 그림의 `)` 바로 뒤에 띄우지 말고 쓰세요"
        }
    }
}
