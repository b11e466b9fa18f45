//! The bodies of the network: what they are, at which level they govern, under which names they are known. Below it: how it
//! is known that a body is who it says, who speaks for it, and how slowly that changes.

pub mod change;
pub mod domain;
pub mod first;
pub mod same;
pub mod speaking;
pub mod undo;
pub mod verification;

use crate::codes;

codes! {
    /// What a body is (`kind` in organisations.csv). One of three axes; role and side are the others.
    pub enum Nature {
        /// A municipality, province, region: elected or appointed government below the state.
        LocalAuthority = "local_authority",
        /// An association of local authorities.
        AssociationOfAuthorities = "association_of_authorities",
        /// A public body that is not an authority itself: agency, council, institute.
        PublicBody = "public_body",
        /// A ministry or another part of a national government.
        NationalGovernment = "national_government",
        /// An intergovernmental organisation.
        InternationalOrganisation = "international_organisation",
        /// A body that gives the money.
        Donor = "donor",
        /// A non-governmental organisation, foundation or association of citizens.
        CivilSociety = "civil_society",
        /// An association founded by migrants.
        MigrantsAssociation = "migrants_association",
        /// An association of a diaspora.
        DiasporaAssociation = "diaspora_association",
        /// An organisation of women.
        WomensOrganisation = "womens_organisation",
        /// A cooperative.
        Cooperative = "cooperative",
        /// An agency for local economic development.
        LocalDevelopmentAgency = "local_development_agency",
        /// A society of the Red Cross or Red Crescent.
        RedCrossRedCrescent = "red_cross_red_crescent",
        /// A university or a research institute.
        Academia = "academia",
        /// An association of employers.
        Employers = "employers",
        /// A trade union.
        Union = "union",
        /// A company.
        PrivateCompany = "private_company",
        /// A chamber or another body of the private sector.
        PrivateSectorBody = "private_sector_body",
        /// A newspaper, broadcaster or agency.
        Media = "media",
    }
}

codes! {
    /// The level at which an authority governs, widest first.
    pub enum Level {
        /// The whole country.
        Country = "country",
        /// A region.
        Region = "region",
        /// A province.
        Province = "province",
        /// A governorate (Tunisia).
        Governorate = "governorate",
        /// A department.
        Department = "department",
        /// A district.
        District = "district",
        /// A canton (Costa Rica, Ecuador, Switzerland).
        Canton = "canton",
        /// A city.
        City = "city",
        /// A municipality.
        Municipality = "municipality",
    }
}

codes! {
    /// What kind of name a name is.
    pub enum NameKind {
        /// The official name, in a language of the pages.
        Official = "official",
        /// The name the body gives itself, in its own language.
        Own = "own",
        /// As a source printed it, misspellings kept ("Pichinca").
        Printed = "printed",
        /// A name the body no longer has.
        Former = "former",
        /// Its short form in capitals.
        Acronym = "acronym",
    }
}
