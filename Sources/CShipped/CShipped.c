#include "CShipped.h"

// A row is the name of a file and its bytes with a zero behind them; `#embed` tells the build what it read.

static const ShippedFile rules[] = {
  {"bieu-quyet.chibo", (const unsigned char[]){
#embed "../../scripts/rules/bieu-quyet.chibo"
  , 0}},
  {"dang-phi.chibo", (const unsigned char[]){
#embed "../../scripts/rules/dang-phi.chibo"
  , 0}},
  {"dang-vien.chibo", (const unsigned char[]){
#embed "../../scripts/rules/dang-vien.chibo"
  , 0}},
  {"de-xuat.chibo", (const unsigned char[]){
#embed "../../scripts/rules/de-xuat.chibo"
  , 0}},
  {"luyen-tap.chibo", (const unsigned char[]){
#embed "../../scripts/rules/luyen-tap.chibo"
  , 0}},
  {"sinh-hoat.chibo", (const unsigned char[]){
#embed "../../scripts/rules/sinh-hoat.chibo"
  , 0}},
  {"xep-loai.chibo", (const unsigned char[]){
#embed "../../scripts/rules/xep-loai.chibo"
  , 0}},
  {"xep-loai-quy.chibo", (const unsigned char[]){
#embed "../../scripts/rules/xep-loai-quy.chibo"
  , 0}},
  {0, 0}};

static const ShippedFile agendas[] = {
  {"buoi-hop.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/buoi-hop.chibo"
  , 0}},
  {"dang-phi-thang.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/dang-phi-thang.chibo"
  , 0}},
  {"hop-chi-uy.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/hop-chi-uy.chibo"
  , 0}},
  {"kiem-diem-cuoi-nam.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/kiem-diem-cuoi-nam.chibo"
  , 0}},
  {"nhiem-vu.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/nhiem-vu.chibo"
  , 0}},
  {"phan-cong-dau-nam.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/phan-cong-dau-nam.chibo"
  , 0}},
  {"sinh-hoat-chuyen-de.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/sinh-hoat-chuyen-de.chibo"
  , 0}},
  {"sinh-hoat-thuong-ky.chibo", (const unsigned char[]){
#embed "../../scripts/agendas/sinh-hoat-thuong-ky.chibo"
  , 0}},
  {0, 0}};

static const ShippedFile exercises[] = {
  {"loi-dau.bai", (const unsigned char[]){
#embed "../../scripts/exercises/loi-dau.bai"
  , 0}},
  {"danh-sach.bai", (const unsigned char[]){
#embed "../../scripts/exercises/danh-sach.bai"
  , 0}},
  {"giao-viec.bai", (const unsigned char[]){
#embed "../../scripts/exercises/giao-viec.bai"
  , 0}},
  {"bao-cao.bai", (const unsigned char[]){
#embed "../../scripts/exercises/bao-cao.bai"
  , 0}},
  {"bieu-quyet.bai", (const unsigned char[]){
#embed "../../scripts/exercises/bieu-quyet.bai"
  , 0}},
  {"nghi-quyet.bai", (const unsigned char[]){
#embed "../../scripts/exercises/nghi-quyet.bai"
  , 0}},
  {"be-mac.bai", (const unsigned char[]){
#embed "../../scripts/exercises/be-mac.bai"
  , 0}},
  {"in-bien-ban.bai", (const unsigned char[]){
#embed "../../scripts/exercises/in-bien-ban.bai"
  , 0}},
  {"nguoi-cao-tuoi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/nguoi-cao-tuoi.bai"
  , 0}},
  {"nguoi-moi-den.bai", (const unsigned char[]){
#embed "../../scripts/exercises/nguoi-moi-den.bai"
  , 0}},
  {"viec-hop-nguoi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/viec-hop-nguoi.bai"
  , 0}},
  {"chia-ho.bai", (const unsigned char[]){
#embed "../../scripts/exercises/chia-ho.bai"
  , 0}},
  {"ban-giao.bai", (const unsigned char[]){
#embed "../../scripts/exercises/ban-giao.bai"
  , 0}},
  {"doi-chuc-vu.bai", (const unsigned char[]){
#embed "../../scripts/exercises/doi-chuc-vu.bai"
  , 0}},
  {"diem-danh.bai", (const unsigned char[]){
#embed "../../scripts/exercises/diem-danh.bai"
  , 0}},
  {"hop-chi-uy.bai", (const unsigned char[]){
#embed "../../scripts/exercises/hop-chi-uy.bai"
  , 0}},
  {"chuyen-de.bai", (const unsigned char[]){
#embed "../../scripts/exercises/chuyen-de.bai"
  , 0}},
  {"dai-hoi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/dai-hoi.bai"
  , 0}},
  {"cong-nhan.bai", (const unsigned char[]){
#embed "../../scripts/exercises/cong-nhan.bai"
  , 0}},
  {"ky-luat.bai", (const unsigned char[]){
#embed "../../scripts/exercises/ky-luat.bai"
  , 0}},
  {"muc-dang-phi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/muc-dang-phi.bai"
  , 0}},
  {"thu-dang-phi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/thu-dang-phi.bai"
  , 0}},
  {"trich-nop.bai", (const unsigned char[]){
#embed "../../scripts/exercises/trich-nop.bai"
  , 0}},
  {"ke-hoach.bai", (const unsigned char[]){
#embed "../../scripts/exercises/ke-hoach.bai"
  , 0}},
  {"bao-cao-thang.bai", (const unsigned char[]){
#embed "../../scripts/exercises/bao-cao-thang.bai"
  , 0}},
  {"kiem-tra.bai", (const unsigned char[]){
#embed "../../scripts/exercises/kiem-tra.bai"
  , 0}},
  {"quy-che.bai", (const unsigned char[]){
#embed "../../scripts/exercises/quy-che.bai"
  , 0}},
  {"phan-cong-nam.bai", (const unsigned char[]){
#embed "../../scripts/exercises/phan-cong-nam.bai"
  , 0}},
  {"theo-doi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/theo-doi.bai"
  , 0}},
  {"kiem-diem.bai", (const unsigned char[]){
#embed "../../scripts/exercises/kiem-diem.bai"
  , 0}},
  {"xep-loai.bai", (const unsigned char[]){
#embed "../../scripts/exercises/xep-loai.bai"
  , 0}},
  {"noi-cu-tru.bai", (const unsigned char[]){
#embed "../../scripts/exercises/noi-cu-tru.bai"
  , 0}},
  {"van-ban-co-han.bai", (const unsigned char[]){
#embed "../../scripts/exercises/van-ban-co-han.bai"
  , 0}},
  {"xoa-ten.bai", (const unsigned char[]){
#embed "../../scripts/exercises/xoa-ten.bai"
  , 0}},
  {"dinh-chinh.bai", (const unsigned char[]){
#embed "../../scripts/exercises/dinh-chinh.bai"
  , 0}},
  {"hoan-tac.bai", (const unsigned char[]){
#embed "../../scripts/exercises/hoan-tac.bai"
  , 0}},
  {"dung-mau.bai", (const unsigned char[]){
#embed "../../scripts/exercises/dung-mau.bai"
  , 0}},
  {"voi-moi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/voi-moi.bai"
  , 0}},
  {"cham-diem.bai", (const unsigned char[]){
#embed "../../scripts/exercises/cham-diem.bai"
  , 0}},
  {"quan-chung.bai", (const unsigned char[]){
#embed "../../scripts/exercises/quan-chung.bai"
  , 0}},
  {"go-lai-bien-ban.bai", (const unsigned char[]){
#embed "../../scripts/exercises/go-lai-bien-ban.bai"
  , 0}},
  {"nhan-chi-bo.bai", (const unsigned char[]){
#embed "../../scripts/exercises/nhan-chi-bo.bai"
  , 0}},
  {"ra-soat.bai", (const unsigned char[]){
#embed "../../scripts/exercises/ra-soat.bai"
  , 0}},
  {"to-dang.bai", (const unsigned char[]){
#embed "../../scripts/exercises/to-dang.bai"
  , 0}},
  {"hoi-so.bai", (const unsigned char[]){
#embed "../../scripts/exercises/hoi-so.bai"
  , 0}},
  {"bau-hai-vong.bai", (const unsigned char[]){
#embed "../../scripts/exercises/bau-hai-vong.bai"
  , 0}},
  {"quy-dinh.bai", (const unsigned char[]){
#embed "../../scripts/exercises/quy-dinh.bai"
  , 0}},
  {"ca-buoi-hop.bai", (const unsigned char[]){
#embed "../../scripts/exercises/ca-buoi-hop.bai"
  , 0}},
  {"phat-hien-som.bai", (const unsigned char[]){
#embed "../../scripts/exercises/phat-hien-som.bai"
  , 0}},
  {"kiem-diem-quy.bai", (const unsigned char[]){
#embed "../../scripts/exercises/kiem-diem-quy.bai"
  , 0}},
  {"dinh-chi.bai", (const unsigned char[]){
#embed "../../scripts/exercises/dinh-chi.bai"
  , 0}},
  {"lap-so.bai", (const unsigned char[]){
#embed "../../scripts/exercises/lap-so.bai"
  , 0}},
  {0, 0}};

static const ShippedFile catalogues[] = {
  {"viec-mau.tsv", (const unsigned char[]){
#embed "../../scripts/catalogue/viec-mau.tsv"
  , 0}},
  {0, 0}};

const ShippedFile *shipped_rules(void) { return rules; }
const ShippedFile *shipped_agendas(void) { return agendas; }
const ShippedFile *shipped_exercises(void) { return exercises; }
const ShippedFile *shipped_catalogues(void) { return catalogues; }
