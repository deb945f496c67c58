/// Scripts that are part of the program, by file name.
public enum Shipped {
  public typealias File = (name: String, bytes: [UInt8])

  /// The numbers of rules with their sources (`scripts/rules`).
  public static var rules: [File] {
    [
      ("bieu-quyet.chibo", PackageResources.bieu_quyet_chibo), ("dang-phi.chibo", PackageResources.dang_phi_chibo),
      ("dang-vien.chibo", PackageResources.dang_vien_chibo), ("de-xuat.chibo", PackageResources.de_xuat_chibo),
      ("luyen-tap.chibo", PackageResources.luyen_tap_chibo), ("sinh-hoat.chibo", PackageResources.sinh_hoat_chibo),
      ("xep-loai.chibo", PackageResources.xep_loai_chibo),
    ]
  }

  /// Templates of recurring agendas (`scripts/agendas`).
  public static var agendas: [File] {
    [
      ("buoi-hop.chibo", PackageResources.buoi_hop_chibo), ("dang-phi-thang.chibo", PackageResources.dang_phi_thang_chibo),
      ("hop-chi-uy.chibo", PackageResources.hop_chi_uy_chibo), ("kiem-diem-cuoi-nam.chibo", PackageResources.kiem_diem_cuoi_nam_chibo),
      ("nhiem-vu.chibo", PackageResources.nhiem_vu_chibo), ("phan-cong-dau-nam.chibo", PackageResources.phan_cong_dau_nam_chibo),
      ("sinh-hoat-chuyen-de.chibo", PackageResources.sinh_hoat_chuyen_de_chibo),
      ("sinh-hoat-thuong-ky.chibo", PackageResources.sinh_hoat_thuong_ky_chibo),
    ]
  }

  /// Exercises (`scripts/exercises`).
  public static var exercises: [File] {
    [
      ("loi-dau.bai", PackageResources.loi_dau_bai), ("danh-sach.bai", PackageResources.danh_sach_bai),
      ("giao-viec.bai", PackageResources.giao_viec_bai), ("bao-cao.bai", PackageResources.bao_cao_bai),
      ("bieu-quyet.bai", PackageResources.bieu_quyet_bai), ("nghi-quyet.bai", PackageResources.nghi_quyet_bai),
      ("be-mac.bai", PackageResources.be_mac_bai), ("in-bien-ban.bai", PackageResources.in_bien_ban_bai),
      ("nguoi-cao-tuoi.bai", PackageResources.nguoi_cao_tuoi_bai), ("nguoi-moi-den.bai", PackageResources.nguoi_moi_den_bai),
      ("viec-hop-nguoi.bai", PackageResources.viec_hop_nguoi_bai), ("chia-ho.bai", PackageResources.chia_ho_bai),
      ("ban-giao.bai", PackageResources.ban_giao_bai), ("doi-chuc-vu.bai", PackageResources.doi_chuc_vu_bai),
      ("diem-danh.bai", PackageResources.diem_danh_bai), ("hop-chi-uy.bai", PackageResources.hop_chi_uy_bai),
      ("chuyen-de.bai", PackageResources.chuyen_de_bai), ("dai-hoi.bai", PackageResources.dai_hoi_bai),
      ("cong-nhan.bai", PackageResources.cong_nhan_bai), ("ky-luat.bai", PackageResources.ky_luat_bai),
      ("muc-dang-phi.bai", PackageResources.muc_dang_phi_bai), ("thu-dang-phi.bai", PackageResources.thu_dang_phi_bai),
      ("trich-nop.bai", PackageResources.trich_nop_bai), ("ke-hoach.bai", PackageResources.ke_hoach_bai),
      ("bao-cao-thang.bai", PackageResources.bao_cao_thang_bai), ("kiem-tra.bai", PackageResources.kiem_tra_bai),
      ("quy-che.bai", PackageResources.quy_che_bai), ("phan-cong-nam.bai", PackageResources.phan_cong_nam_bai),
      ("theo-doi.bai", PackageResources.theo_doi_bai), ("kiem-diem.bai", PackageResources.kiem_diem_bai),
      ("xep-loai.bai", PackageResources.xep_loai_bai), ("noi-cu-tru.bai", PackageResources.noi_cu_tru_bai),
      ("van-ban-co-han.bai", PackageResources.van_ban_co_han_bai), ("xoa-ten.bai", PackageResources.xoa_ten_bai),
      ("dinh-chinh.bai", PackageResources.dinh_chinh_bai), ("hoan-tac.bai", PackageResources.hoan_tac_bai),
      ("dung-mau.bai", PackageResources.dung_mau_bai), ("voi-moi.bai", PackageResources.voi_moi_bai),
      ("cham-diem.bai", PackageResources.cham_diem_bai), ("quan-chung.bai", PackageResources.quan_chung_bai),
      ("go-lai-bien-ban.bai", PackageResources.go_lai_bien_ban_bai), ("nhan-chi-bo.bai", PackageResources.nhan_chi_bo_bai),
      ("ra-soat.bai", PackageResources.ra_soat_bai), ("to-dang.bai", PackageResources.to_dang_bai),
      ("hoi-so.bai", PackageResources.hoi_so_bai), ("bau-hai-vong.bai", PackageResources.bau_hai_vong_bai),
      ("quy-dinh.bai", PackageResources.quy_dinh_bai), ("ca-buoi-hop.bai", PackageResources.ca_buoi_hop_bai),
      ("phat-hien-som.bai", PackageResources.phat_hien_som_bai), ("kiem-diem-quy.bai", PackageResources.kiem_diem_quy_bai),
      ("dinh-chi.bai", PackageResources.dinh_chi_bai), ("lap-so.bai", PackageResources.lap_so_bai),
    ]
  }
}
