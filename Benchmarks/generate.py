#!/usr/bin/env python3
"""Writes one synthetic record twice: as a chibo script and as SQL, statement for statement.

Usage: generate.py 20k|150k OUTPUT_FOLDER

20k:  one cell, 30 members, five years, two meetings a month.
150k: 200 cells, 4,928 members, one year, one meeting a month.

The numbers of members are those of a district party organisation; names and texts are made up. The same seed gives the same files.
"""
import os
import random
import sys
import unicodedata

FAMILY = "Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Giàng Điểu Thạch".split()
MIDDLE = "Văn Thị Hữu Đức Minh Quang Xuân Công Đình Bá Quốc Ngọc Thanh Trọng Thùy Phương Diệu".split()
GIVEN = "An Bình Cường Dũng Đạt Hải Hiếu Hòa Hùng Khánh Kiên Lâm Long Nam Phong Phúc Quân Sơn Tâm Thắng Chi Dung Hà Hạnh Hoa Huệ Lan Mai Oanh Yến".split()
KIND = ["thôn", "tổ dân phố", "bản", "khu phố", "Trường THCS", "Trạm y tế"]
AREA = "Đông Hòa|Tân Lập|Phú Thọ|An Bình|Đồng Tâm|Quyết Thắng|Nà Pán|Vĩnh Lộc|Hải Vân|Đại Từ|Bình Minh|Ea Tul".split("|")
TASK = [
    "Phụ trách tuyên truyền", "Vận động {n} hộ hiến đất làm đường", "Theo dõi thu đảng phí và công tác tài chính",
    "Kiểm tra việc chấp hành quy chế dân chủ ở cơ sở", "Phụ trách đoàn thanh niên, xây dựng {n} mô hình tự quản",
    "Chuẩn bị nội dung sinh hoạt chuyên đề quý {q}", "Phụ trách {n} hộ nghèo, hộ cận nghèo", "Rà soát, bổ sung hồ sơ đảng viên",
]
REPORT = [
    "Đã vận động {n} hộ", "Đã hoàn thành {n}/{m} phần việc, còn lại làm trong tháng tới", "Gặp khó khăn do thiếu kinh phí, đề nghị chi bộ hỗ trợ",
    "Đã họp với ban công tác Mặt trận và thống nhất kế hoạch", "Đã thu đủ {n} trường hợp, {m} trường hợp xin gia hạn",
]
CONCLUSION = ["Tiếp tục vận động các hộ còn lại", "Giao đồng chí phụ trách theo dõi tiếp", "Báo cáo lại kỳ sau", "Kết thúc nhiệm vụ"]
EXCUSE = ["Đi công tác", "Ốm, có giấy xin phép", "Gia đình có việc hiếu"]
LEVEL = [("xuất sắc", "excellent"), ("tốt", "good"), ("hoàn thành", "complete"), ("không hoàn thành", "fail")]
VERDICT = {"done": "hoàn thành", "late": "chậm", "on-track": "đúng tiến độ"}

SCHEMA = """CREATE TABLE cell(id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE member(id INTEGER PRIMARY KEY, handle TEXT, name TEXT, cell INTEGER, joined TEXT);
CREATE TABLE meeting(id INTEGER PRIMARY KEY, cell INTEGER, day TEXT);
CREATE TABLE attendance(meeting INTEGER, member INTEGER, present INTEGER, reason TEXT);
CREATE TABLE task(id INTEGER PRIMARY KEY, member INTEGER, text TEXT, since TEXT, due TEXT, status TEXT);
CREATE TABLE report(id INTEGER PRIMARY KEY, task INTEGER, day TEXT, percent INTEGER, text TEXT);
CREATE TABLE conclusion(id INTEGER PRIMARY KEY, task INTEGER, day TEXT, verdict TEXT, text TEXT);
CREATE TABLE dues(member INTEGER, month TEXT, amount INTEGER);
CREATE TABLE rating(member INTEGER, year INTEGER, level TEXT, yes INTEGER, no INTEGER, abstain INTEGER);
"""

# What both sides answer for every cell at the end: overdue tasks, members owing three months of dues, attendance, levels.
QUERIES = """SELECT m.cell, count(*) FROM task t JOIN member m ON m.id = t.member WHERE t.status IS NULL AND t.due < '{day}' GROUP BY m.cell;
SELECT cell, count(*) FROM (SELECT m.cell AS cell, m.id FROM member m LEFT JOIN dues d ON d.member = m.id AND d.month LIKE '{year}-%'
  AND d.month < '{year}-12' GROUP BY m.id HAVING count(d.month) <= 8) GROUP BY cell;
SELECT m.cell, a.present, count(*) FROM attendance a JOIN member m ON m.id = a.member GROUP BY m.cell, a.present;
SELECT m.cell, level, count(*) FROM rating r JOIN member m ON m.id = r.member GROUP BY m.cell, level;
"""


def fold(text):
    plain = text.replace("Đ", "D").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c)).lower()


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


class Writer:
    """Both files, with the number of statements of the script."""

    def __init__(self, folder, name):
        os.makedirs(folder, exist_ok=True)
        self.script = open(os.path.join(folder, name + ".chibo"), "w", encoding="utf-8")
        self.sql = open(os.path.join(folder, name + ".sql"), "w", encoding="utf-8")
        self.statements = 0

    def state(self, sentence, sql=None):
        self.script.write(sentence + "\n")
        self.statements += 1
        if sql:
            self.sql.write(sql + ";\n")


def people(rng, count):
    used, members = {}, []
    for _ in range(count):
        family, middle, given = rng.choice(FAMILY), rng.choice(MIDDLE), rng.choice(GIVEN)
        handle = fold(given) + fold(family)[0] + fold(middle)[0]
        used[handle] = used.get(handle, 0) + 1
        members.append((handle + (str(used[handle]) if used[handle] > 1 else ""), f"{family} {middle} {given}"))
    return members


class Cell:
    def __init__(self, rng, index, size, first_member):
        self.name = f"Chi bộ {rng.choice(KIND)} {rng.choice(AREA)} {index + 1}"
        self.index = index
        self.members = [(first_member + i, handle, name) for i, (handle, name) in enumerate(people(rng, size))]
        self.open = {}
        self.next_task = 1


def found(out, rng, cell, year):
    out.state(f'chi bộ "{cell.name}" thuộc "Đảng bộ xã {AREA[cell.index % len(AREA)]}"', f"INSERT INTO cell VALUES({cell.index},{quoted(cell.name)})")
    for number, handle, name in cell.members:
        day, month, joined = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1975, year - 2)
        out.state(
            f'đảng viên @{handle} "{name}" chính thức {day:02}/{month:02}/{joined}',
            f"INSERT INTO member VALUES({number},'{handle}',{quoted(name)},{cell.index},'{joined}-{month:02}-{day:02}')")


def meet(out, rng, cell, meeting, year, month, day, load):
    tasks_a_year, reports_a_year, per_month = load
    date, iso = f"{day:02}/{month:02}/{year}", f"{year}-{month:02}-{day:02}"
    out.state(f'chi bộ "{cell.name}"')
    out.state(f"họp thường kỳ {date} lúc 19:00", f"INSERT INTO meeting VALUES({meeting},{cell.index},'{iso}')")
    for number, handle, _ in cell.members:
        if rng.random() < 0.93:
            out.state(f"có mặt @{handle}", f"INSERT INTO attendance VALUES({meeting},{number},1,NULL)")
        else:
            why = rng.choice(EXCUSE)
            out.state(f"vắng @{handle} có lý do: {why}", f"INSERT INTO attendance VALUES({meeting},{number},0,{quoted(why)})")
    if day < 15:
        pay(out, rng, cell, year, month)
    assign(out, rng, cell, year, month, date, iso, tasks_a_year / 12 / per_month)
    report(out, rng, cell, meeting, date, iso, reports_a_year / 12 / per_month)
    if month == 12 and (per_month == 1 or day > 15):
        rate(out, rng, cell, year)
    out.state("bế mạc lúc 20:45")


def pay(out, rng, cell, year, month):
    for number, handle, _ in cell.members:
        if rng.random() < (0.7 if number % 29 == 0 else 0.985):
            amount = 1000 * rng.randint(5, 90)
            out.state(
                f"đảng phí {month}/{year} @{handle} {amount // 1000}.{amount % 1000:03}",
                f"INSERT INTO dues VALUES({number},'{year}-{month:02}',{amount})")


def assign(out, rng, cell, year, month, date, iso, share):
    for number, handle, _ in cell.members:
        for _ in range(int(share) + (rng.random() < share - int(share))):
            text = rng.choice(TASK).format(n=rng.randint(2, 20), q=rng.randint(1, 4))
            ahead = month + rng.randint(1, 4)
            due_year, due_month, due_day = year + (ahead > 12), (ahead - 1) % 12 + 1, rng.randint(1, 28)
            task = cell.next_task
            cell.next_task += 1
            cell.open[task] = (number, handle, 0, f"{due_year}-{due_month:02}-{due_day:02}")
            out.state(
                f"phân công #{task} @{handle} loại đột xuất từ {date} hạn {due_day:02}/{due_month:02}/{due_year}: {text}",
                f"INSERT INTO task VALUES({task + 10000 * cell.index},{number},{quoted(text)},'{iso}','{due_year}-{due_month:02}-{due_day:02}',NULL)")


def report(out, rng, cell, meeting, date, iso, share):
    wanted = int(share * len(cell.members))
    chosen = rng.sample(sorted(cell.open), min(wanted, len(cell.open)))
    for task in chosen:
        number, handle, progress, due = cell.open[task]
        progress = min(100, progress + 5 * rng.randint(1, 8))
        cell.open[task] = (number, handle, progress, due)
        text = rng.choice(REPORT).format(n=rng.randint(1, 9), m=rng.randint(9, 15))
        where = task + 10000 * cell.index
        out.state(
            f"báo cáo @{handle} #{task} đạt {progress}%: {text}",
            f"INSERT INTO report VALUES(NULL,{where},'{iso}',{progress},{quoted(text)})")
        verdict = "done" if progress >= 100 else "late" if due < iso else "on-track"
        remark = rng.choice(CONCLUSION)
        out.state(
            f"kết luận #{task} {VERDICT[verdict]}: {remark}", f"INSERT INTO conclusion VALUES(NULL,{where},'{iso}','{verdict}',{quoted(remark)})")
        if verdict == "done":
            del cell.open[task]
            out.sql.write(f"UPDATE task SET status='done' WHERE id={where};\n")


def rate(out, rng, cell, year):
    for number, handle, _ in cell.members:
        vi, en = rng.choices(LEVEL, [0.17, 0.63, 0.18, 0.02])[0]
        against, abstain = rng.randint(0, 1), rng.randint(0, 1)
        favour = max(0, len(cell.members) // 2 - against - abstain)
        out.state(
            f"xếp loại @{handle} năm {year} {vi} tán thành {favour} không tán thành {against} không ý kiến {abstain}",
            f"INSERT INTO rating VALUES({number},{year},'{en}',{favour},{against},{abstain})")


def ask(out, cells, year):
    out.state(f"đề ngày 31/12/{year}")
    for cell in cells:
        out.state(f'chi bộ "{cell.name}"')
        out.state("đếm nhiệm vụ khi quá hạn")
        out.state("đếm đảng viên khi nợ đảng phí >= 3")
        out.state("xem điểm danh theo tình trạng")
        out.state("xem xếp loại theo mức")
    out.sql.write("COMMIT;\n" + QUERIES.format(day=f"{year}-12-31", year=year))


def main():
    size, folder = sys.argv[1], sys.argv[2]
    cells_wanted, members_wanted, years, per_month, tasks, reports = {
        "20k": (1, 30, range(2021, 2026), 2, 12, 60), "150k": (200, 4928, [2025], 1, 1.3, 3.0)}[size]
    rng = random.Random(20250203)
    out = Writer(folder, size)
    out.sql.write(SCHEMA + "BEGIN;\n")
    out.state(f"đề ngày 01/01/{years[0]}")
    cells, first = [], 0
    for index in range(cells_wanted):
        count = members_wanted // cells_wanted + (index < members_wanted % cells_wanted)
        cells.append(Cell(rng, index, count, first))
        first += count
        found(out, rng, cells[-1], years[0])
    meeting = 0
    for year in years:
        for month in range(1, 13):
            for half in range(per_month):
                for cell in cells:
                    meeting += 1
                    meet(out, rng, cell, meeting, year, month, (3 if half == 0 else 18) + rng.randint(0, 2), (tasks, reports, per_month))
    ask(out, cells, years[-1])
    print(f"{size}: {out.statements} statements, {members_wanted} members, {cells_wanted} cells")


main()
