"""reviews.tsv를 만듭니다: python3 reviews.py

영화 리뷰 2,000줄을 문장의 조각으로 짜 맞춥니다. 사람이 쓴 리뷰는 한 줄도 없습니다. 형식은 NSMC와 같습니다
(id, document, label). 시드가 정해져 있어서 언제 실행해도 같은 바이트가 나옵니다.

Composes reviews.tsv from parts of sentences; nobody wrote any of these reviews. Same bytes every time.
"""
import pathlib
import random

ROWS, EMPTY, TWICE = 2000, 8, 14    # 모두 몇 줄인지, 그 가운데 빈 리뷰와 앞의 것을 되풀이한 리뷰
POSITIVE, FLIPPED = 0.565, 0.04     # 긍정의 비율, 레이블을 뒤집어 적는 비율 (잘못 붙은 레이블)
dice = random.Random(28)
pick = dice.choice


def chance(share):
    return dice.random() < share


# 서술어: 어간/과거 어간. 앞은 긍정, 뒤는 부정. 첫 줄은 무엇에나 쓰고, 나머지는 그 측면에만 씁니다.
ANY = ("좋/좋았 훌륭하/훌륭했 뛰어나/뛰어났 인상적이/인상적이었 멋지/멋졌 괜찮/괜찮았 완벽하/완벽했 놀랍/놀라웠",
       "나쁘/나빴 아쉽/아쉬웠 실망스럽/실망스러웠 형편없/형편없었 답답하/답답했 어설프/어설펐 허술하/허술했 엉망이/엉망이었")
ASPECTS = {
    "연기 배우들 주인공 조연": ("자연스럽/자연스러웠 섬세하/섬세했 매력적이/매력적이었", "어색하/어색했 과하/과했 밋밋하/밋밋했"),
    "이야기 줄거리 전개 대본 설정": ("탄탄하/탄탄했 재미있/재미있었 흥미롭/흥미로웠 신선하/신선했",
                             "지루하/지루했 뻔하/뻔했 느리/느렸 억지스럽/억지스러웠 산만하/산만했"),
    "음악 노래 주제곡": ("아름답/아름다웠 감미롭/감미로웠 웅장하/웅장했", "시끄럽/시끄러웠 촌스럽/촌스러웠 거북하/거북했"),
    "화면 영상 색감 의상": ("아름답/아름다웠 화려하/화려했 선명하/선명했", "어둡/어두웠 조잡하/조잡했 촌스럽/촌스러웠"),
    "결말 마지막 반전": ("감동적이/감동적이었 통쾌하/통쾌했 따뜻하/따뜻했", "허무하/허무했 뻔하/뻔했 찜찜하/찜찜했 황당하/황당했"),
    "대사 웃음 유머": ("재미있/재미있었 유쾌하/유쾌했 재치있/재치있었", "유치하/유치했 썰렁하/썰렁했 억지스럽/억지스러웠"),
    "영화 작품 연출 편집": ("재미있/재미있었 감동적이/감동적이었 신선하/신선했", "지루하/지루했 재미없/재미없었 산만하/산만했"),
}
STRONG = ["정말 ", "진짜 ", "너무 ", "아주 ", "참 ", "꽤 ", "역시 ", "생각보다 "]
PHRASES = (["또 보고 싶다", "두 시간이 금방 갔다", "강력 추천", "추천합니다", "눈을 뗄 수 없었어요", "보길 잘했다", "여운이 오래 남네요",
            "기대 이상", "안 봤으면 후회할 뻔했다", "가족과 함께 보세요", "웃다가 울었어요", "시간이 아깝지 않았다"],
           ["돈이 아깝다", "시간이 아까웠어요", "보다가 잤다", "추천하지 않습니다", "기대가 너무 컸나 보다", "끝까지 보기 힘들었다",
            "왜 만들었는지 모르겠다", "다시는 안 볼래요", "중간에 나왔습니다", "평점에 속았다", "남는 게 없네요", "감동도 없고 재미도 없고"])
WEAK = ["그냥 그래요", "볼만은 하다", "나쁘지도 좋지도 않다", "평범한 영화", "딱 기대한 만큼", "호불호가 갈릴 듯", "한 번은 볼 만하다", "무난하네요"]
ASIDES = ["주말에 친구와 봤어요", "원작은 안 읽었다", "어제 혼자 봤다", "예고편을 보고 골랐는데", "이 감독 영화는 처음", "부모님과 봤습니다"]
SLIPS = [("재미있", "재밌"), ("재미있", "재미잇"), ("않", "안"), ("진짜", "진자"), ("너무", "넘"), ("괜찮", "갠찮"), ("습니다", "슴니다"),
         ("어색", "어섹"), ("훌륭", "훌룡"), ("추천", "츄천"), ("영화", "영하"), ("아깝", "아갑"), ("없", "업"), ("었", "엇"), ("봤", "밨")]
TAILS = ["", "", "", "", ".", ".", ".", "..", "...", "!", "!!", "~", " ㅋㅋ", "ㅋㅋㅋ", " ㅎㅎ", "ㅠㅠ"]


def ends_in_consonant(word):
    return (ord(word[-1]) - 0xAC00) % 28 > 0


def particle(noun, after_consonant, after_vowel):
    return noun + (after_consonant if ends_in_consonant(noun) else after_vowel)


def finished(stem, past):
    """서술어를 문장의 끝으로: 좋다, 좋았어요, 좋습니다, 좋네요, 좋음, …"""
    polite = stem + "습니다" if ends_in_consonant(stem) else stem[:-1] + chr(ord(stem[-1]) + 17) + "니다"
    noun = stem + "음" if ends_in_consonant(stem) else stem[:-1] + chr(ord(stem[-1]) + 16)
    ends = [stem + "다", past + "다", past + "어요", past + "습니다", polite, stem + "네요", past + "네요", stem + "더라", stem + "더라고요"]
    return pick(ends if (ord(stem[-1]) - 0xAC00) % 28 == 17 else ends + [noun])    # 17: ㅂ. 아름답음은 없는 말입니다


def aspect(other=""):
    """무엇에 대한 말인지와, 그것의 서술어."""
    noun, own = pick([(noun, own) for nouns, own in ASPECTS.items() for noun in nouns.split() if noun != other])
    return noun, own


def predicate(own, label):
    """그 레이블의 뜻이 되는 서술어. 여섯에 하나는 반대말을 부정합니다: 지루하지 않/지루하지 않았, 안 지루하/안 지루했."""
    negated = chance(0.17)
    words = (own if chance(0.6) else ANY)[label == 0 if not negated else label == 1].split()
    stem, past = pick(words).split("/")
    if not negated:
        return stem, past
    return ("안 " + stem, "안 " + past) if chance(0.35) and stem[-1] != "이" else (stem + "지 않", stem + "지 않았")


def clause(label):
    noun, own = aspect()
    strong = pick(STRONG) if chance(0.35) else ""
    form = dice.random()
    if form < 0.45:
        subject = particle(noun, *pick([("이", "가"), ("이", "가"), ("은", "는"), ("도", "도")]))
        return f"{subject} {strong}{finished(*predicate(own, label))}"
    if form < 0.62:    # 같은 쪽 둘
        other, theirs = aspect(noun)
        return f"{noun}도 {predicate(own, label)[0]}고 {other}도 {strong}{finished(*predicate(theirs, label))}"
    if form < 0.85:    # 맞섬: 뒤의 것이 판단입니다
        other, theirs = aspect(noun)
        stem, past = predicate(own, 1 - label)
        joined = pick([stem + "지만", past + "지만", past + "는데", past + "으나"])
        return f"{particle(noun, '은', '는')} {joined} {particle(other, *pick([('이', '가'), ('은', '는')]))} {strong}{finished(*predicate(theirs, label))}"
    if form < 0.90 and label == 0 and noun not in ("영화", "작품"):    # 하나만 좋다
        return f"{noun}만 {finished(*pick((own[0] + ' ' + ANY[0]).split()).split('/'))}"
    return pick(PHRASES[label == 0])


def mistyped(text):
    if chance(0.22):
        slips = [slip for slip in SLIPS if slip[0] in text]
        if slips:
            text = text.replace(*pick(slips), 1)
    if chance(0.10):    # 손가락이 미끄러져 받침 하나가 달라집니다: 좋다 → 존다
        place = pick([place for place, letter in enumerate(text) if "가" <= letter <= "힣"])
        final = pick([0, 1, 4, 8, 16, 19, 21, 23, 27])
        text = text[:place] + chr(ord(text[place]) - (ord(text[place]) - 0xAC00) % 28 + final) + text[place + 1:]
    if chance(0.35):    # 띄어쓰기를 아끼는 사람
        text = "".join("" if letter == " " and chance(0.3) else letter for letter in text)
    return text


def review(label):
    if chance(0.10):
        return mistyped(pick(WEAK) + pick(TAILS))
    parts = [clause(label) for _ in range(pick([1, 1, 1, 1, 2, 2, 2, 3, 4]))]
    if chance(0.12):    # 먼저 다른 쪽을 말하고 뒤집습니다
        parts[:0] = [clause(1 - label), pick(["그런데", "하지만", "그래도"])]
    if chance(0.12):
        parts.insert(0, pick(ASIDES))
    text = ""
    for part in parts:
        text += part + ("" if part in ("그런데", "하지만", "그래도") else pick(TAILS)) + " "
    return mistyped(text.strip())


rows = []
for _ in range(ROWS - TWICE):
    label = int(chance(POSITIVE))
    rows.append((review(label), 1 - label if chance(FLIPPED) else label))
for place in dice.sample(range(len(rows)), EMPTY):
    rows[place] = ("", rows[place][1])
for _ in range(TWICE):
    rows.insert(dice.randrange(len(rows)), pick([row for row in rows if len(row[0]) > 12]))

lines = ["id\tdocument\tlabel"] + [f"{700_001 + 37 * place}\t{text}\t{label}" for place, (text, label) in enumerate(rows)]
pathlib.Path(__file__).with_name("reviews.tsv").write_bytes(("\n".join(lines) + "\n").encode())
